using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The sheet that sends a document.</summary>
public sealed class SendDocumentViewModel
{
    /// <summary>Version of the draft that the person sees.</summary>
    public int Version { get; set; }

    /// <summary>The document was sent before: one more mail is asked for, under this key; empty for a draft.</summary>
    public string RequestKey { get; set; } = "";

    /// <summary>Whom it goes to.</summary>
    public string ContactId { get; set; } = "";

    /// <summary>Kind of the mail; empty for the document's own.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Subject, editable for this once.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Body, editable for this once.</summary>
    public string Body { get; set; } = "";

    /// <summary>Day and hour that it is planned for, as the browser's field has it; empty for at once.</summary>
    public string? SendAt { get; set; }

    /// <summary>The client wants no mail of this kind.</summary>
    public bool IsUnwanted { get; internal set; }

    /// <summary>The document's page.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string DocumentName { get; private set; } = "";

    /// <summary>The client.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>The client's name.</summary>
    public string ClientName { get; private set; } = "";

    /// <summary>The contacts that have an address.</summary>
    public IReadOnlyList<ClientContact> Contacts { get; private set; } = [];

    /// <summary>Kinds of mail that can carry the document, with their names.</summary>
    public IReadOnlyList<(string Kind, string Name)> Kinds { get; private set; } = [];

    /// <summary>Which template is in force.</summary>
    public string Source { get; private set; } = "";

    /// <summary>What is wrong with it.</summary>
    public string? TemplateError { get; private set; }

    /// <summary>Name of the attachment.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>A workflow that is switched on would mail it.</summary>
    public bool IsMailed { get; internal set; } = true;

    /// <summary>Sets what the sheet shows.</summary>
    public void Show(
        string path, string documentName, string clientId, string clientName, IReadOnlyList<ClientContact> contacts,
        IReadOnlyList<(string Kind, string Name)> kinds, string source, string? templateError, string fileName) =>
        (Path, DocumentName, ClientId, ClientName, Contacts, Kinds, Source, TemplateError, FileName) =
        (path, documentName, clientId, clientName, contacts, kinds, source, templateError, fileName);
}
