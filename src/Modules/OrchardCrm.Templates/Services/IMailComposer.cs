namespace OrchardCrm.Templates.Services;

/// <summary>Renders the template in force for a kind, language and client.</summary>
public interface IMailComposer
{
    /// <summary>
    /// Renders. Order: client and language, client, global and language, global, shipped. A template that fails at run time
    /// falls back to the shipped one, and the result says so.
    /// </summary>
    Task<ComposedMail> ComposeAsync(MailComposition composition, CancellationToken cancellationToken = default);
}
