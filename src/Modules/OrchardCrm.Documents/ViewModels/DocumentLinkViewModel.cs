namespace OrchardCrm.Documents.ViewModels;

/// <summary>A client's link, shown this once.</summary>
/// <param name="Name">The document.</param>
/// <param name="Path">Its page.</param>
/// <param name="ListName">Name of the kind's list.</param>
/// <param name="ListPath">Its address.</param>
/// <param name="Contact">Whom the link logs in.</param>
/// <param name="Url">The link.</param>
public sealed record DocumentLinkViewModel(string Name, string Path, string ListName, string ListPath, string Contact, string Url);
