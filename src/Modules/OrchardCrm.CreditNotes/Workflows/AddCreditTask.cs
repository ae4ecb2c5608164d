using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.CreditNotes.Workflows;

/// <summary>Gives the client credit: by a credit note that belongs to no invoice, so that it has a number and a paper.</summary>
internal sealed class AddCreditTask(IContentManager content, CreditNoteIssuer issuer, ISiteService site, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Add credit"];

    public override string Category => S["Credit notes"];

    [ActivityProperty("Amount", Editor = ActivityEditor.Liquid, Required = true, Hint = "With a point, such as 25.00, in the client's currency; no tax is added.")]
    public string Amount { get; set; } = "";

    [ActivityProperty("Description", Editor = ActivityEditor.Liquid, Required = true, Order = 1)]
    public string Description { get; set; } = "";

    [ActivityProperty("Mail the credit note", Order = 2)]
    public bool ByMail { get; set; }

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.ClientId is not { } id || await content.GetAsync(id, cancellationToken) is not { } client)
            throw new WorkflowFaultException(S["There is no client to give credit to."]);
        var typed = (await context.RenderAsync(Amount, cancellationToken)).Trim();
        if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount <= 0)
            throw new WorkflowFaultException(S["“{0}” is no amount: the Liquid must make one such as 25.00.", typed]);

        var text = await context.RenderAsync(Description, cancellationToken);
        var currency = client.As<ClientPart>().Currency is { Length: > 0 } own ? own : (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Currency;
        context.Note($"{amount.ToString(CultureInfo.InvariantCulture)} {currency}");
        context.CommitWith(async token =>
        {
            var note = await content.NewAsync(CreditNoteTypes.CreditNote, token);
            note.Alter<DocumentPart>(document =>
            {
                document.TakeTextsOf(client.As<ClientPart>());
                (document.ClientId, document.Currency) = (id, currency);
                document.Lines = [new DocumentLine { Description = text, UnitPrice = amount, TaxRateIds = [] }];
            });
            var made = await content.CreateAsync(note, token);
            if (!made.Succeeded)
                throw new WorkflowFaultException(made.Errors[0].Message);
            var issued = await issuer.IssueAsync(note.ContentItemId, new DocumentIssue(ByMail), token);
            if (!issued.Succeeded)
                throw new WorkflowFaultException(issued.Errors[0].Message);
            context.Properties["credit_note_id"] = note.ContentItemId;
        });
        return Outcomes(Outcome.Done);
    }
}
