using OrchardCrm.Abstractions.Money;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The payments tab of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Open">Documents with something due.</param>
/// <param name="OpenTotal">How many of those there are.</param>
/// <param name="Payments">The page's payments, the latest first.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">How many payments there are.</param>
/// <param name="Credit">Credit that settles nothing yet, one amount a currency.</param>
public sealed record ClientPaymentsViewModel(
    string ClientId, IReadOnlyList<OpenDocument> Open, int OpenTotal, IReadOnlyList<PaymentRow> Payments, ListPage Page, int Total, IReadOnlyList<Money> Credit);
