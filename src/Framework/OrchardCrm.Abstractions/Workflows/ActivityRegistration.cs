namespace OrchardCrm.Workflows;

/// <summary>An activity that a module has.</summary>
/// <param name="Name">Its technical name.</param>
/// <param name="ActivityType">Its class.</param>
public sealed record ActivityRegistration(string Name, Type ActivityType);
