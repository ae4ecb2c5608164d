namespace OrchardCrm.Workflows.Editing;

/// <summary>A property of an activity in the editor.</summary>
/// <param name="Field">Name of the form field.</param>
/// <param name="Label">Its label.</param>
/// <param name="Hint">A line below it; empty for none.</param>
/// <param name="Editor">How it is edited.</param>
/// <param name="IsFlag">It is a tick.</param>
/// <param name="Value">Its value as text.</param>
/// <param name="Choices">What it can be set to.</param>
public sealed record ActivityField(
    string Field, string Label, string Hint, ActivityEditor Editor, bool IsFlag, string Value, IReadOnlyList<KeyValuePair<string, string>> Choices)
{
    /// <summary>It takes several lines.</summary>
    public bool IsLong => Editor is ActivityEditor.LiquidText or ActivityEditor.Lines or ActivityEditor.Script;
}
