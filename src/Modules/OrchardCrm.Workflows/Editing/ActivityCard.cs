namespace OrchardCrm.Workflows.Editing;

/// <summary>An activity in the editor.</summary>
/// <param name="ActivityId">Its id.</param>
/// <param name="DisplayText">What it does.</param>
/// <param name="Title">Title of its own; empty for none.</param>
/// <param name="X">Place on the canvas, in pixels.</param>
/// <param name="Y">Place on the canvas, in pixels.</param>
/// <param name="IsEvent">It can be a start.</param>
/// <param name="IsStart">It is one.</param>
/// <param name="Fields">Its properties.</param>
/// <param name="Outcomes">Its ways out, each with the ids of what follows.</param>
public sealed record ActivityCard(
    string ActivityId, string DisplayText, string Title, int X, int Y, bool IsEvent, bool IsStart, IReadOnlyList<ActivityField> Fields,
    IReadOnlyList<(Outcome Outcome, IReadOnlyList<string> Next)> Outcomes)
{
    /// <summary>What the list calls it.</summary>
    public string Name => Title.Length > 0 ? Title : DisplayText;
}
