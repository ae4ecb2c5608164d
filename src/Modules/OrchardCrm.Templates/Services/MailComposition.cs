namespace OrchardCrm.Templates.Services;

/// <summary>What a mail is to be made of.</summary>
/// <param name="Kind">Kind of the mail, as registered by <see cref="MailKind"/>.</param>
/// <param name="Culture">Language.</param>
/// <param name="ClientId">The client, whose own templates win; null for none.</param>
/// <param name="Values">Models by top-level name. <c>business</c> is added by the composer.</param>
/// <param name="Text">Subject and body (Liquid over Markdown) that stand in for the template this once; null for the template in force.</param>
public sealed record MailComposition(
    string Kind, string Culture, string? ClientId, IReadOnlyDictionary<string, object?> Values, MailText? Text = null)
{
    /// <summary>Markdown that is added below the body, such as a link in place of an attachment; empty for none.</summary>
    public string Addendum { get; init; } = "";
}
