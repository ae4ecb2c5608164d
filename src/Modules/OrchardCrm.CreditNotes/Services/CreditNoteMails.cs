using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Mail;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Liquid;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Liquid;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Composes the mails of a credit note.</summary>
public sealed class CreditNoteMails(SnapshotBuilder snapshots, ClientMailModels clients, IMailComposer composer, IStringLocalizer<Strings> S)
    : DocumentMails(snapshots, clients, composer)
{
    /// <inheritdoc/>
    public override string Kind => CreditNoteMailKinds.Name;

    /// <inheritdoc/>
    public override string Model => "credit_note";

    /// <inheritdoc/>
    protected override Task AddModelsAsync(
        ContentItem item, DocumentSnapshot snapshot, string number, string culture, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var note = item.As<CreditNotePart>();
        values["credit_note"] = new CreditNoteModel(
            number, snapshot.IssueDate, note.InvoiceNumber, snapshot.PoNumber, snapshot.Currency,
            In(snapshot.Figures.SubtotalMinor), In(snapshot.Figures.DiscountMinor), DocumentModels.ToTaxModels(snapshot),
            In(snapshot.Figures.PayableMinor), snapshot.Notes, snapshot.Terms, NameOf(note.State, culture), DocumentModels.ToLineModels(snapshot));
        return Task.CompletedTask;

        Money In(long minor) => new(minor, snapshot.Currency);
    }

    private string NameOf(CreditNoteState state, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return state == CreditNoteState.Draft ? S["Draft"] : S["Sent"];
    }
}
