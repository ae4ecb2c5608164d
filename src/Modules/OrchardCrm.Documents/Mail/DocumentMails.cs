using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Documents.Mail;

/// <summary>Composes the mails of a kind of document, for their preview and for good.</summary>
public abstract class DocumentMails(SnapshotBuilder snapshots, ClientMailModels clients, IMailComposer composer)
{
    /// <summary>Stands for the links until the mail is made: Liquid that fills itself in then.</summary>
    public static LinkModel PreviewLinks { get; } = new("{{ link.view }}", "{{ link.pay }}", "{{ link.accept }}", "{{ link.statement }}");

    /// <summary>Name of the mail's kind, where no other is asked for.</summary>
    public abstract string Kind { get; }

    /// <summary>Name of the document in templates, such as <c>invoice</c>: mails of all kinds that read it can carry the document.</summary>
    public abstract string Model { get; }

    /// <summary>Composes.</summary>
    public async Task<ComposedMail> ComposeAsync(DocumentMailContext mail, CancellationToken cancellationToken)
    {
        var snapshot = await SnapshotAsync(mail.Item, cancellationToken);
        var culture = mail.Client.As<ClientPart>().Culture is { Length: > 0 } own ? own : snapshot.Culture;
        var values = await FillAsync(mail, snapshot, culture, cancellationToken);
        return await composer.ComposeAsync(
            new MailComposition(mail.Kind ?? Kind, culture, mail.Client.ContentItemId, values, mail.Text) { Addendum = mail.Addendum }, cancellationToken);
    }

    /// <summary>The models that templates read, in a language.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> ModelsAsync(
        DocumentMailContext mail, string culture, CancellationToken cancellationToken) =>
        await FillAsync(mail, await SnapshotAsync(mail.Item, cancellationToken), culture, cancellationToken);

    /// <summary>Adds the document's own models.</summary>
    /// <param name="item">The document.</param>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="number">Its number, or what stands for it in a draft.</param>
    /// <param name="culture">Language of the mail.</param>
    /// <param name="values">The models.</param>
    /// <param name="cancellationToken">Cancels.</param>
    protected abstract Task AddModelsAsync(
        ContentItem item, DocumentSnapshot snapshot, string number, string culture, Dictionary<string, object?> values, CancellationToken cancellationToken);

    private async Task<Dictionary<string, object?>> FillAsync(
        DocumentMailContext mail, DocumentSnapshot snapshot, string culture, CancellationToken cancellationToken)
    {
        var values = await clients.MakeAsync(mail.Client, mail.Contact, snapshot.Currency, mail.UserId, cancellationToken);
        values["link"] = mail.Links;
        var number = snapshot.Number.Length > 0 ? snapshot.Number : $"{{{{ {Model}.number }}}}";
        await AddModelsAsync(mail.Item, snapshot, number, culture, values, cancellationToken);
        return values;
    }

    private async Task<DocumentSnapshot> SnapshotAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.As<DocumentPart>().Snapshot ?? await snapshots.BuildAsync(item.As<DocumentPart>(), cancellationToken);
}
