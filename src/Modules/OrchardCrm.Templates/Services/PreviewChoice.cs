namespace OrchardCrm.Templates.Services;

/// <summary>Something that a template can be shown with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, such as <c>INV-2026-0001 · Acme Ltd</c>.</param>
public sealed record PreviewChoice(string Id, string Name);
