namespace OrchardCrm.Tasks;

/// <summary>Marks the module's texts: <c>IStringLocalizer&lt;Strings&gt;</c>; translations lie in <c>Strings.pt-BR.resx</c>.</summary>
public sealed class Strings;
