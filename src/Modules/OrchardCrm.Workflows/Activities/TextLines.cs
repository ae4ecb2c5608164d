namespace OrchardCrm.Workflows.Activities;

/// <summary>Values that are typed a line each.</summary>
internal static class TextLines
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
