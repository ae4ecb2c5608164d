namespace OrchardCrm.Modules.Manifest;

/// <summary>Declares an assembly to be a theme: its views win over those of modules.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute;
