using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Workflows;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Bulk;

/// <summary>How many documents of a kind are mailed at once: by which template, and to whom not.</summary>
public sealed class BulkMailing(
    IEnumerable<MailableDocument> documents, MailKinds kinds, TemplateNames names, ClientMailer mailer, IWorkflowDirectory workflows,
    IStringLocalizer<Strings> S)
{
    /// <summary>Name of the option that holds the kind of mail.</summary>
    public const string KindOption = "Kind";

    /// <summary>What the act asks for.</summary>
    /// <param name="contentType">The documents' kind.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BulkMailViewModel> DescribeAsync(string contentType, CancellationToken cancellationToken)
    {
        if (documents.FirstOrDefault(document => document.ContentType == contentType) is not { } mailable)
            return new BulkMailViewModel([], "", IsMailed: false);
        var known = await kinds.ReadingAsync(mailable.Mails.Model, cancellationToken);
        return new BulkMailViewModel(
            [.. known.Select(kind => (kind.Name, names.Of(kind)))], mailable.Mails.Kind, await IsMailedAsync(contentType, cancellationToken));
    }

    /// <summary>Whether what is sent is mailed: its workflow may be switched off.</summary>
    /// <param name="contentType">The documents' kind.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> IsMailedAsync(string contentType, CancellationToken cancellationToken) =>
        documents.FirstOrDefault(document => document.ContentType == contentType) is { } mailable
        && await SendDocumentTask.IsMailedByAsync(workflows, mailable.SentEvent, cancellationToken);

    /// <summary>The message that carries each of them: to the client's main contact, by the chosen kind's template.</summary>
    /// <param name="how">What was chosen.</param>
    /// <param name="userId">Who sends them.</param>
    public static DocumentMessage MessageOf(BulkViewModel how, string userId) => new("", null, null)
    {
        Kind = how.Option(KindOption) is { Length: > 0 } kind ? kind : null,
        UserId = userId,
    };

    /// <summary>Why a client is not mailed to; null where it is.</summary>
    /// <param name="client">The client; null where it is gone.</param>
    /// <param name="contentType">The document's kind.</param>
    /// <param name="message">What would go out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<string?> RefuseAsync(ContentItem? client, string contentType, DocumentMessage message, CancellationToken cancellationToken)
    {
        if (client?.As<ClientPart>() is not { } part || documents.FirstOrDefault(document => document.ContentType == contentType) is not { } mailable)
            return null;
        return await mailer.IsUnwantedAsync(part, message.Kind ?? mailable.Mails.Kind, cancellationToken)
            ? S["{0} wants no mail. Mark the document as sent, or copy the client's link.", client.DisplayText].Value
            : null;
    }
}
