using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Architecture;

/// <summary>How types and files look, so that a stranger finds his way.</summary>
public sealed partial class ShapeSpecs
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string[] NamespacesOfMoney =
        ["OrchardCrm.Abstractions.Money", "OrchardCrm.Documents.Totals", "OrchardCrm.Payments", "OrchardCrm.Invoices", "OrchardCrm.CreditNotes"];

    [Fact]
    public void A_class_is_sealed_unless_others_derive_from_it()
    {
        var types = Written().ToList();
        types.Count.ShouldBeGreaterThan(200);
        var bases = Product.Assemblies.SelectMany(assembly => assembly.GetTypes()).Select(type => Generic(type.BaseType)).ToHashSet();

        types
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !bases.Contains(Generic(type)))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Money_is_never_a_binary_fraction()
    {
        var types = Written().Where(type => Array.Exists(NamespacesOfMoney, space => IsIn(type, space))).ToList();

        types.Count.ShouldBeGreaterThan(50);
        types
            .SelectMany(type => type.GetMembers(Declared).Where(UsesFraction).Select(member => $"{type.FullName}.{member.Name}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_file_has_one_public_type_and_its_name()
    {
        var wrong =
            from file in Product.Sources
            where file.EndsWith(".cs", StringComparison.Ordinal)
            let types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
            let name = Path.GetFileName(file).Split('.')[0]
            where types.Count > 1 || (types.Count == 1 && types[0] != name)
            select $"{Relative(file)}: {string.Join(", ", types)}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_has_no_more_than_400_lines() =>
        Product.Sources
            .Select(file => (File: Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 400)
            .ShouldBeEmpty();

    private static IEnumerable<Type> Written() =>
        Product.Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal) && !IsView(type));

    // The Razor compiler makes these classes, and leaves them open.
    private static bool IsView(Type type) => type.Namespace is null or "AspNetCoreGeneratedDocument";

    private static Type? Generic(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;

    private static bool IsIn(Type type, string space) =>
        type.Namespace == space || type.Namespace?.StartsWith($"{space}.", StringComparison.Ordinal) == true;

    private static bool UsesFraction(MemberInfo member) => member switch
    {
        FieldInfo field => IsFraction(field.FieldType),
        PropertyInfo property => IsFraction(property.PropertyType),
        MethodInfo method => IsFraction(method.ReturnType) || method.GetParameters().Any(parameter => IsFraction(parameter.ParameterType)),
        ConstructorInfo constructor => constructor.GetParameters().Any(parameter => IsFraction(parameter.ParameterType)),
        _ => false,
    };

    private static bool IsFraction(Type type) =>
        type == typeof(double) || type == typeof(float) || type.GenericTypeArguments.Any(IsFraction) || (type.HasElementType && IsFraction(type.GetElementType()!));

    private static string Relative(string file) => Path.GetRelativePath(RepositoryFolder.Root, file);

    [GeneratedRegex(
        @"^public (?:(?:sealed|abstract|static|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)|^public delegate \S+ (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
