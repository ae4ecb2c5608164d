using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;
using OrchardCrm.Payments.Events;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>What workflows know of payments and can do with them.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(
            typeof(Strings), "Payments",
            (PaymentEvents.Received, "Payment received"), (PaymentEvents.Reversed, "Payment undone"), (PaymentEvents.Refunded, "Payment refunded"),
            (PaymentEvents.Failed, "Payment failed"), (PaymentEvents.StatementRequested, "Statement to be mailed"),
            (PaymentEvents.Credited, "Credit posted"), (PaymentEvents.CreditApplied, "Credit applied"), (PaymentEvents.CreditUnapplied, "Credit taken back"),
            (PaymentEvents.WrittenOff, "Remainder written off"), (PaymentEvents.WriteOffReversed, "Write-off taken back"))
        .AddWorkflowValues<PaymentValues>()
        .AddScoped<IWorkflowSampleSource, PaymentSamples>()
        .AddActivity<SendReceiptTask>()
        .AddActivity<SendRefundTask>()
        .AddActivity<SendPaymentFailedTask>()
        .AddActivity<SendStatementTask>()
        .AddActivity<RecordPaymentTask>();
}
