using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Recipes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;

namespace OrchardCrm.Quotes.Recipes;

/// <summary>
/// Makes quotes as they came to be, without mails: <c>{ "name": "Quotes", "quotes": [ { "id", "client", "state", "issuedDaysAgo",
/// "dueInDays", "lines": […], "by", "note", "reason", "revisedLines": […] } ] }</c>. The state is one of a quote's; one that
/// was valid until some day ago and was only sent has expired. A quote that is there is left alone.
/// </summary>
internal sealed class QuotesStep(
    IContentManager content, QuoteIssuer issuer, QuoteRevisions revisions, QuoteDecisions decisions, QuoteInvoicing invoicing, ILocalClock clock)
    : IRecipeStepHandler
{
    public string Name => "Quotes";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var source in DocumentSource.Read(context, "quotes"))
        {
            if (await content.GetAsync(source.Id, cancellationToken) is null)
                await MakeAsync(context, source, cancellationToken);
        }
    }

    private async Task MakeAsync(RecipeExecutionContext context, DocumentSource source, CancellationToken cancellationToken)
    {
        var client = await content.GetAsync(source.Text("client"), cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var quote = await content.NewAsync(QuoteTypes.Quote, cancellationToken);
        quote.ContentItemId = source.Id;
        quote.Alter<DocumentPart>(part => source.Fill(part, client, today));
        if (!source.Check(context, (await content.CreateAsync(quote, cancellationToken)).Errors)
            || source.State is "" or nameof(QuoteState.Draft)
            || !source.Check(context, (await issuer.IssueAsync(source.Id, new DocumentIssue(ByMail: false), cancellationToken)).Errors))
        {
            return;
        }

        var by = new QuoteSigner(source.Text("by"), ByStaff: true);
        switch (source.State)
        {
            case nameof(QuoteState.Accepted):
                source.Check(context, (await decisions.AcceptAsync(source.Id, by, source.Text("note"), cancellationToken)).Errors);
                break;
            case nameof(QuoteState.Invoiced):
                if (source.Check(context, (await decisions.AcceptAsync(source.Id, by, source.Text("note"), cancellationToken)).Errors))
                    source.Check(context, (await invoicing.InvoiceAsync(source.Id, cancellationToken)).Errors);
                break;
            case nameof(QuoteState.Rejected):
                source.Check(context, (await decisions.RejectAsync(source.Id, by, source.Text("reason"), cancellationToken)).Errors);
                break;
            case nameof(QuoteState.Withdrawn):
                source.Check(context, (await decisions.WithdrawAsync(source.Id, cancellationToken)).Errors);
                break;
            case nameof(QuoteState.Revised):
                await ReviseAsync(context, source, cancellationToken);
                break;
        }
    }

    private async Task ReviseAsync(RecipeExecutionContext context, DocumentSource source, CancellationToken cancellationToken)
    {
        var revised = await revisions.ReviseAsync(source.Id, cancellationToken);
        if (!source.Check(context, revised.Errors))
            return;

        var draft = revised.Item!.Alter<DocumentPart>(part =>
            part.Lines = [.. source.Rows("revisedLines").Select(line => line.ToLine())]);
        if (source.Check(context, (await content.UpdateAsync(draft, cancellationToken)).Errors))
            source.Check(context, (await issuer.IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false), cancellationToken)).Errors);
    }
}
