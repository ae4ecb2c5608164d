using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>The editor of quotes.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/quotes")]
public sealed class QuoteEditorController(
    IContentManager content, DocumentEditor editor, IIdGenerator ids, ISiteService site, ILocalClock clock, INotifier notifier,
    TypedDrafts typed, QuotePapers papers, IStringLocalizer<Documents.Strings> texts)
    : DraftController(content, editor, ids, clock, notifier, typed, papers, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => QuoteTypes.Quote;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/quotes";

    /// <inheritdoc/>
    protected override DocumentPurpose Purpose => DocumentPurpose.Offer;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<QuotePart>().State == QuoteState.Draft;

    /// <inheritdoc/>
    protected override async Task ClientChosenAsync(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        var days = (await site.GetSettingsAsync<QuoteSettings>(cancellationToken)).ValidDays;
        model.DueDate = model.IssueDate?.AddDays(days);
    }
}
