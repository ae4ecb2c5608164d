namespace OrchardCrm.Core;

/// <summary>Marks the kernel's texts for localizers.</summary>
public sealed class Strings;
