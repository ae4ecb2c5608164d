using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary><c>payment</c> with <c>invoices</c> that it settles, and <c>documents</c> that the client still owes.</summary>
internal sealed class PaymentValues(PaymentDirectory payments, PaymentMailModels models, ISiteService site) : IWorkflowValueProvider
{
    private const string Statement = "documents";

    public IReadOnlyList<string> Names => ["payment", "invoices", Statement];

    public async Task<object?> GetAsync(string name, WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (name == Statement)
            return context.ClientId is { } client ? (await models.OfStatementAsync(client, cancellationToken))[Statement] : null;
        if (context.InputText("EntryId") is not { } id || await payments.FindAsync(id, cancellationToken) is not { } entry)
            return null;

        var documents = (await payments.DocumentsOfAsync([id], cancellationToken))[id].ToList();
        var culture = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture;
        return (await models.OfPaymentAsync(entry, documents, culture, cancellationToken))[name];
    }
}
