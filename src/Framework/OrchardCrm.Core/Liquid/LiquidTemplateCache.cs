using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using OrchardCrm.Liquid;

namespace OrchardCrm.Core.Liquid;

/// <summary>Parsed templates, a bounded number of them.</summary>
internal sealed partial class LiquidTemplateCache
{
    private const int MostTemplates = 500;
    private readonly FluidParser _parser = new();
    private readonly ConcurrentDictionary<string, IFluidTemplate> _parsed = new(StringComparer.Ordinal);

    public IFluidTemplate? Get(string source, out LiquidError? error)
    {
        error = null;
        if (_parsed.TryGetValue(source, out var known))
            return known;

        if (!_parser.TryParse(source, out var template, out var message))
        {
            error = ToError(message);
            return null;
        }

        if (_parsed.Count >= MostTemplates)
            _parsed.Clear();
        return _parsed[source] = template;
    }

    // The parser tells the place only inside its text: "… at (3:14)".
    private static LiquidError ToError(string message)
    {
        var place = Place().Match(message);
        return place.Success
            ? new LiquidError(NumberOf(place.Groups[1]), NumberOf(place.Groups[2]), message[..place.Index].Trim())
            : new LiquidError(0, 0, message.Trim());
    }

    private static int NumberOf(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:at\s+)?\(?(?:line:?\s*)?(\d+)\s*[:,]\s*(?:col(?:umn)?:?\s*)?(\d+)\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
