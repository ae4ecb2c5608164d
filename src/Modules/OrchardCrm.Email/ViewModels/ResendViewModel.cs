namespace OrchardCrm.Email.ViewModels;

/// <summary>The question before a mail is sent again.</summary>
/// <param name="MailId">The mail.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Recipients">Whom it goes to.</param>
/// <param name="FormKey">Makes it go once, however often the button is pressed.</param>
public sealed record ResendViewModel(string MailId, string Subject, string Recipients, string FormKey);
