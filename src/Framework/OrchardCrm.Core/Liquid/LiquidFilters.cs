using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Core.Localization;
using OrchardCrm.Settings;

namespace OrchardCrm.Core.Liquid;

/// <summary>The filters of ours, and bounded forms of those that could multiply texts.</summary>
internal static class LiquidFilters
{
    public const string Clock = "clock";
    public const string Strings = "strings";

    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("money", Money);
        filters.AddFilter("local_date", LocalDate);
        filters.AddFilter("iso_date", IsoDate);
        filters.AddFilter("t", Translate);
        filters.AddFilter("replace", Replace);
        filters.AddFilter("join", Join);
    }

    private static ValueTask<FluidValue> Money(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.ToObjectValue() is not Abstractions.Money.Money money)
            return Text(input.ToStringValue());

        return Text(arguments.At(0).ToStringValue() == "code"
            ? MoneyFormatter.FormatWithCode(money, context.CultureInfo)
            : MoneyFormatter.Format(money, context.CultureInfo));
    }

    private static async ValueTask<FluidValue> LocalDate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        DateOnly? date = input.ToObjectValue() switch
        {
            DateOnly day => day,
            DateTimeOffset instant => await ToLocalDayAsync(instant, context),
            DateTime instant => await ToLocalDayAsync(new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)), context),
            string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
            _ => null,
        };
        if (date is null)
            return await Text(input.ToStringValue());

        return await Text(arguments.At(0).ToStringValue() == "long"
            ? DateFormatter.FormatLong(date.Value, context.CultureInfo)
            : DateFormatter.Format(date.Value, context.CultureInfo));
    }

    private static ValueTask<FluidValue> IsoDate(FluidValue input, FilterArguments arguments, TemplateContext context) => Text(
        input.ToObjectValue() is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : input.ToStringValue());

    private static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var strings = (TranslatedTexts)context.AmbientValues[Strings];
        return Text(strings.FindAnywhere(input.ToStringValue(), context.CultureInfo));
    }

    private static ValueTask<FluidValue> Replace(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var from = arguments.At(0).ToStringValue();
        var to = arguments.At(1).ToStringValue();
        if (from.Length == 0)
            return Text(text);

        BudgetOf(context).Check(text.Length + ((long)text.Length / from.Length * to.Length));
        return Text(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static ValueTask<FluidValue> Join(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = input.Enumerate(context).Select(item => item.ToStringValue()).ToList();
        var separator = arguments.HasNamed("0") || arguments.Count == 0 ? " " : arguments.At(0).ToStringValue();
        BudgetOf(context).Check(items.Sum(item => (long)item.Length + separator.Length));
        return Text(string.Join(separator, items));
    }

    private static async Task<DateOnly> ToLocalDayAsync(DateTimeOffset instant, TemplateContext context) =>
        DateOnly.FromDateTime((await ((ILocalClock)context.AmbientValues[Clock]).ToLocalAsync(instant)).DateTime);

    private static LiquidBudget BudgetOf(TemplateContext context) => (LiquidBudget)context.AmbientValues[LiquidBudget.Key];

    private static ValueTask<FluidValue> Text(string text) => new(StringValue.Create(text));
}
