using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>The editor of invoices.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/invoices")]
public sealed class InvoiceEditorController(
    IContentManager content, DocumentEditor editor, IIdGenerator ids, ILocalClock clock, INotifier notifier,
    TypedDrafts typed, InvoicePapers papers, ReminderForm reminders, IStringLocalizer<Documents.Strings> texts)
    : DraftController(content, editor, ids, clock, notifier, typed, papers, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => InvoiceTypes.Invoice;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/invoices";

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Draft;

    /// <inheritdoc/>
    protected override void ShowOwn(ContentItem item, DocumentEditorViewModel model)
    {
        var part = item.As<InvoiceRemindersPart>();
        model.Own[ReminderForm.ModeField] = part.Mode.ToString();
        model.Own[ReminderForm.DaysField] = ReminderDays.Write(part.Days);
    }

    /// <inheritdoc/>
    protected override void ApplyOwn(DocumentEditorViewModel model, ContentItem item)
    {
        if (!Enum.TryParse<InvoiceReminderMode>(model.Own.GetValueOrDefault(ReminderForm.ModeField), out var mode))
            return;
        var part = item.As<InvoiceRemindersPart>();
        var typed = model.Own.GetValueOrDefault(ReminderForm.DaysField);
        if (reminders.Read(mode, typed, $"{nameof(model.Own)}[{ReminderForm.DaysField}]", ModelState) is { } days && (part.Mode != mode || !part.Days.SequenceEqual(days)))
            item.Alter<InvoiceRemindersPart>(own => (own.Mode, own.Days) = (mode, [.. days]));
    }
}
