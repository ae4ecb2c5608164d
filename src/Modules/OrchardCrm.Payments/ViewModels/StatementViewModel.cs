using OrchardCrm.Payments.Statements;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>A client's statement on the screen.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="ClientName">Its name.</param>
/// <param name="Period">The days.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Recipient">Address that it would be mailed to; null for none, or where the person may not send.</param>
/// <param name="FormKey">Key of the form that sends it.</param>
/// <param name="IsMailed">A workflow that mails it is switched on.</param>
public sealed record StatementViewModel(
    string ClientId, string ClientName, StatementPeriod Period, DocumentPdfModel Paper, string? Recipient, string FormKey, bool IsMailed);
