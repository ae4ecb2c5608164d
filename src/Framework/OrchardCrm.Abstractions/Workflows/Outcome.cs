namespace OrchardCrm.Workflows;

/// <summary>A way out of an activity; transitions lead on from it.</summary>
/// <param name="Name">Its name, as kept in the workflow, such as <c>Done</c>.</param>
/// <param name="DisplayName">Its name as shown.</param>
public sealed record Outcome(string Name, string DisplayName)
{
    /// <summary>The outcome of an activity that has one way out.</summary>
    public const string Done = "Done";
}
