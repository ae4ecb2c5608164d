using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Recipes;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Recipes;

/// <summary>
/// Makes credit notes of invoices, without mails: <c>{ "name": "CreditNotes", "creditNotes": [ { "id", "invoice", "state",
/// "issuedDaysAgo", "lines": […] } ] }</c>. Without lines the whole invoice is credited. A credit note that is there is left alone.
/// </summary>
internal sealed class CreditNotesStep(IContentManager content, CreditNoteDrafts drafts, CreditNoteIssuer issuer, ILocalClock clock) : IRecipeStepHandler
{
    public string Name => "CreditNotes";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var source in DocumentSource.Read(context, "creditNotes"))
        {
            if (await content.GetAsync(source.Id, cancellationToken) is null)
                await MakeAsync(context, source, cancellationToken);
        }
    }

    private async Task MakeAsync(RecipeExecutionContext context, DocumentSource source, CancellationToken cancellationToken)
    {
        var made = await drafts.ForInvoiceAsync(source.Text("invoice"), source.Id, cancellationToken);
        if (!source.Check(context, made.Errors))
            return;

        var today = await clock.GetTodayAsync(cancellationToken);
        var draft = made.Item!.Alter<DocumentPart>(part =>
        {
            part.IssueDate = today.AddDays(-(int)source.Number("issuedDaysAgo"));
            if (source.Rows("lines").ToList() is { Count: > 0 } lines)
                part.Lines = [.. lines.Select(line => line.ToLine())];
        });
        if (source.Check(context, (await content.UpdateAsync(draft, cancellationToken)).Errors) && source.State == nameof(CreditNoteState.Sent))
            source.Check(context, (await issuer.IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false), cancellationToken)).Errors);
    }
}
