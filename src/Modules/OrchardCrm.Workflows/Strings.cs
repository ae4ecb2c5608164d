namespace OrchardCrm.Workflows;

/// <summary>Names the module's texts.</summary>
public sealed class Strings;
