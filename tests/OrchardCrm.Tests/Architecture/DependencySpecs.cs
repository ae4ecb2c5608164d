using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.xUnitV3;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.TestSupport;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace OrchardCrm.Tests.Architecture;

/// <summary>Dependencies point one way: Web → modules → Abstractions ← Core.</summary>
public sealed class DependencySpecs
{
    [Fact]
    public void Modules_know_contracts_only_and_never_how_they_are_kept()
    {
        Product.Modules.Count.ShouldBeGreaterThan(10);
        Product.Modules.Where(module => module.Assembly.GetReferencedAssemblies().Any(reference => reference.Name == Product.Core))
            .Select(module => module.Id)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_contracts_know_no_one() =>
        Product.Assemblies.Single(assembly => assembly.GetName().Name == "OrchardCrm.Abstractions")
            .GetReferencedAssemblies()
            .Where(reference => reference.Name!.StartsWith("OrchardCrm.", StringComparison.Ordinal))
            .Select(reference => reference.Name)
            .ShouldBeEmpty();

    [Fact]
    public void The_kernel_knows_no_module() =>
        Product.Assemblies.Single(assembly => assembly.GetName().Name == Product.Core)
            .GetReferencedAssemblies()
            .Where(reference => Product.Modules.Any(module => module.Id == reference.Name))
            .Select(reference => reference.Name)
            .ShouldBeEmpty();

    [Fact]
    public void The_program_uses_no_module_s_types()
    {
        using var file = File.OpenRead(RepositoryFolder.BuiltProgram("src/Web/OrchardCrm.Web"));
        using var program = new PEReader(file);
        var metadata = program.GetMetadataReader();

        var used = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith("OrchardCrm.", StringComparison.Ordinal));

        used.ShouldBe([Product.Core]);
    }

    [Fact]
    public void A_module_uses_another_s_types_only_where_its_manifest_says_so()
    {
        var undeclared =
            from module in Product.Modules
            let declared = Product.DependenciesOf(module)
            from reference in module.Assembly.GetReferencedAssemblies()
            where reference.Name != module.Id && Product.Modules.Any(other => other.Id == reference.Name) && !declared.Contains(reference.Name!)
            select $"{module.Id} uses {reference.Name}";

        undeclared.ShouldBeEmpty();
    }

    [Fact]
    public void Payments_know_nothing_of_invoices() =>
        Types().That().ResideInAssembly(typeof(OrchardCrm.Payments.Strings).Assembly)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(typeof(OrchardCrm.Invoices.Strings).Assembly))
            .Check(Product.Architecture);

    [Fact]
    public void Pages_of_the_portal_read_through_its_scope_only()
    {
        var controllers = Classes().That().HaveAnyAttributes(typeof(PortalAttribute)).GetObjects(Product.Architecture).ToList();

        controllers.ShouldNotBeEmpty();
        controllers
            .Where(controller => controller.DependsOn(typeof(CrmDbContext)) || controller.DependsOn(typeof(IContentManager)))
            .Select(controller => controller.FullName)
            .ShouldBeEmpty();
    }
}

file static class DependencyExtensions
{
    public static bool DependsOn(this Class type, Type other) => type.GetTypeDependencies().Any(dependency => dependency.FullName == other.FullName);
}
