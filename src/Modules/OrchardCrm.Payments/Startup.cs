using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.Services;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Events;
using OrchardCrm.Liquid;
using OrchardCrm.Modules;
using OrchardCrm.Navigation;
using OrchardCrm.Payments.Data;
using OrchardCrm.Payments.Links;
using OrchardCrm.Payments.Liquid;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Settings;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Portal.Services;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Templates;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments;

/// <summary>Registers the ledger and payments.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddEntityConfiguration<ReceivableConfiguration>()
        .AddEntityConfiguration<LedgerEntryConfiguration>()
        .AddEntityConfiguration<LedgerAllocationConfiguration>()
        .AddEntityConfiguration<LedgerAccountConfiguration>()
        .AddEntityConfiguration<LedgerMonthConfiguration>()
        .AddEntityConfiguration<ReceivableDayConfiguration>()
        .AddSettings<PaymentSettings>()
        .AddNumbering(new NumberingKind(PaymentActs.ReceiptNumbers, "Receipts", typeof(Strings), "RCP-{yyyy}-{0000}"))
        .AddScoped<ILedger, Ledger>()
        .AddScoped<LedgerBook>()
        .AddScoped<ClientSumReader>()
        .AddScoped<ReceivableDays>()
        .AddScoped<AccountFigures>()
        .AddScoped<IClientFigures, LedgerClientFigures>()
        .AddScoped<DocumentActs>()
        .AddScoped<PaymentActs>()
        .AddScoped<RefundActs>()
        .AddScoped<CreditActs>()
        .AddScoped<ReceivableRows>()
        .AddScoped<PaymentChecks>()
        .AddScoped<RefundChecks>()
        .AddScoped<RefundableAmounts>()
        .AddScoped<CreditableAmounts>()
        .AddScoped<ClosedBooks>()
        .AddScoped<PaymentDirectory>()
        .AddScoped<DocumentHistory>()
        .AddScoped<AmountReader>()
        .AddScoped<LedgerFigures>()
        .AddScoped<FigureRows>()
        .AddScoped<StatementBook>()
        .AddScoped<StatementPaper>()
        .AddScoped<StatementMailer>()
        .AddScoped<LedgerCheck>()
        .AddScoped<IPortalBalance, LedgerPortalBalance>()
        .AddScoped<IZoneProvider, PaymentZones>()
        .AddClientActivity<PaymentActivity>()
        .AddEventConsumer<SettledDocumentLinks>()
        .AddMailKinds(PaymentMailKinds.All)
        .AddScoped<PaymentMailModels>()
        .AddScoped<PaymentMailer>()
        .AddScoped<IClientStandings, LedgerClientStandings>()
        .AddScoped<IPreviewSource, PaymentPreviews>()
        .AddScoped<IPreviewSource, StatementPreviews>()
        .AddLiquidModel<PaymentModel>()
        .AddLiquidModel<PaidInvoiceModel>()
        .AddLiquidModel<OpenDocumentModel>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
