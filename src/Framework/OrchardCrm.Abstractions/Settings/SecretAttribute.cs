namespace OrchardCrm.Settings;

/// <summary>The setting (a string) is encrypted at rest and never shown again.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
