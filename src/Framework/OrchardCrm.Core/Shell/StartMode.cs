namespace OrchardCrm.Core.Shell;

/// <summary>How the program was asked to start.</summary>
/// <param name="Demo">Show the demo: its recipe, in a data folder of its own.</param>
internal sealed record StartMode(bool Demo);
