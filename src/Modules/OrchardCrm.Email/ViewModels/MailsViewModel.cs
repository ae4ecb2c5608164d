namespace OrchardCrm.Email.ViewModels;

/// <summary>Mails of a document or a client.</summary>
/// <param name="IsCard">They stand in a card of a document's page; else in a tab.</param>
/// <param name="Rows">The mails.</param>
public sealed record MailsViewModel(bool IsCard, IReadOnlyList<MailRow> Rows);
