using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Liquid;

namespace OrchardCrm.Templates.Services;

/// <summary>
/// Makes models with made-up values for the preview and the list of variables of a template: from the names and types of the
/// models' own constructor parameters, so that a new variable of a module shows up by itself.
/// </summary>
public sealed partial class SampleModels(TimeProvider time)
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["Name"] = "Ana Prado", ["FirstName"] = "Ana", ["FullName"] = "Ana Prado", ["Company"] = "Prado & Filhos", ["Email"] = "ana@example.com",
        ["Number"] = "INV-2026-0042", ["PoNumber"] = "PO-4711", ["TaxId"] = "DE129273398", ["Currency"] = "EUR", ["Language"] = "en",
        ["Phone"] = "+49 30 1234567", ["Website"] = "https://example.com", ["Bank"] = "IBAN DE89 3704 0044 0532 0130 00", ["Code"] = "DEV",
        ["Description"] = "Design and development", ["Unit"] = "h", ["Notes"] = "Thank you.", ["Terms"] = "Payable within 30 days.",
        ["Status"] = "Sent", ["Method"] = "Bank transfer", ["Reference"] = "RF18 5390 0754 7034", ["Signature"] = "Rui Prado",
        ["View"] = "https://crm.example/portal/…", ["Pay"] = "https://crm.example/portal/…", ["Statement"] = "https://crm.example/portal/…",
        ["Accept"] = "https://crm.example/portal/…", ["Reason"] = "The card was declined.", ["LogoUrl"] = "https://crm.example/site/logo",
        ["reason"] = "The card was declined.", ["InvoiceNumber"] = "INV-2026-0042",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Where a name means something else than everywhere: by the names of the model and its member.
    private static readonly FrozenDictionary<(string, string), string> TextsOf = new Dictionary<(string, string), string>
    {
        [("client", "Name")] = "Prado & Filhos", [("client", "Number")] = "C-0042", [("quote", "Number")] = "Q-2026-0042",
        [("credit_note", "Number")] = "CN-2026-0007", [("payment", "Number")] = "RCP-2026-0042", [("Taxes", "Name")] = "VAT",
    }.ToFrozenDictionary();

    // In minor units, so that what is paid and what is due come to the total.
    private static readonly FrozenDictionary<string, long> Amounts = new Dictionary<string, long>
    {
        ["Subtotal"] = 108_740, ["Discount"] = 5_000, ["Paid"] = 50_000, ["Balance"] = 73_450, ["Due"] = 73_450, ["Overdue"] = 73_450, ["Deposit"] = 30_000,
        ["Refunded"] = 10_000, ["Unapplied"] = 2_000, ["Credit"] = 5_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // In days from today, as of an invoice that is three days overdue.
    private static readonly FrozenDictionary<string, int> Days = new Dictionary<string, int>
    {
        ["Date"] = -17, ["DepositDueDate"] = -10, ["DueDate"] = -DaysOverdue, ["ValidUntil"] = 14,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int DaysOverdue = 3;

    /// <summary>Models of a kind of mail, by top-level name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="types">The content types, whose custom fields the models hold.</param>
    public IReadOnlyDictionary<string, object?> Of(MailKind kind, IReadOnlyList<ContentTypeDefinition> types) =>
        kind.Models.ToDictionary(model => model.Key, model => Make(model.Value, model.Key, types));

    /// <summary>The variables of models, such as <c>invoice.number</c>, in order; those of a list by <c>[0]</c>.</summary>
    /// <param name="models">Models by top-level name.</param>
    /// <param name="culture">Language that the values are written in.</param>
    public static IReadOnlyList<SampleVariable> VariablesOf(IReadOnlyDictionary<string, object?> models, CultureInfo culture) =>
        [.. models.SelectMany(model => VariablesOf(model.Key, model.Value, culture))];

    private static IEnumerable<SampleVariable> VariablesOf(string path, object? value, CultureInfo culture) => value switch
    {
        null => [],
        Money money => [new SampleVariable($"{{{{ {path} | money }}}}", MoneyFormatter.Format(money, culture))],
        DateOnly date => [new SampleVariable($"{{{{ {path} | local_date }}}}", date.ToString("d", culture))],
        string or decimal or int or bool => [new SampleVariable($"{{{{ {path} }}}}", Convert.ToString(value, culture) ?? "")],
        IReadOnlyDictionary<string, object?> fields => fields.SelectMany(field => VariablesOf($"{path}.{field.Key}", field.Value, culture)),
        System.Collections.IEnumerable list => list.Cast<object>().Take(1).SelectMany(item => VariablesOf(path + "[0]", item, culture)),
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => VariablesOf($"{path}.{SnakeCase(property.Name)}", property.GetValue(value), culture)),
    };

    private object? Make(Type type, string name, IReadOnlyList<ContentTypeDefinition> types, string owner = "")
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return TextsOf.TryGetValue((owner, name), out var own) ? own : Texts.GetValueOrDefault(name, name);
        if (type == typeof(Money))
            return new Money(Amounts.GetValueOrDefault(name, 123_450), "EUR");
        if (type == typeof(DateOnly))
            return DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(Days.GetValueOrDefault(name));
        if (type == typeof(decimal))
            return 2m;
        if (type == typeof(int))
            return DaysOverdue;
        if (type == typeof(bool))
            return true;
        if (type.IsArray || type.IsGenericType)
            return MakeList(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], name, types);
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.GetCustomAttribute<CustomFieldsAttribute>() is { } custom
            ? MakeFields(types.FirstOrDefault(known => known.Name == custom.ContentType))
            : Make(parameter.ParameterType, parameter.Name!, types, name))]);
    }

    private Dictionary<string, object?> MakeFields(ContentTypeDefinition? type) => (type?.Fields ?? []).ToDictionary(
        field => field.Name,
        field => (object?)(field.Kind switch
        {
            ContentFieldKind.Number => 42m,
            ContentFieldKind.Boolean => true,
            ContentFieldKind.Date => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            ContentFieldKind.Choice when field.Options is [{ } first, ..] => first,
            _ => field.DisplayName,
        }));

    private Array MakeList(Type item, string name, IReadOnlyList<ContentTypeDefinition> types)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Make(item, name, types), 0);
        return list;
    }

    private static string SnakeCase(string name) => Words().Replace(name, "_$1").ToLowerInvariant();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Words();
}
