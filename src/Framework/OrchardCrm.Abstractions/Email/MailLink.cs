namespace OrchardCrm.Email;

/// <summary>A link with a secret in a mail: what it opens, so that sending the mail again can make a new one.</summary>
/// <param name="Token">The clear secret as it stands in the bodies; empty once the mail was sent.</param>
/// <param name="ClientId">The client.</param>
/// <param name="ContactId">The contact who gets it.</param>
/// <param name="TargetPath">Where it leads.</param>
/// <param name="DocumentId">The document that it opens; null for none.</param>
public sealed record MailLink(string Token, string ClientId, string ContactId, string TargetPath, string? DocumentId);
