using OrchardCrm.Email.ViewModels;

namespace OrchardCrm.Email.Services;

/// <summary>Knows which mails brought their reader to the portal; implemented by the module that owns the links in them.</summary>
public interface IMailVisits
{
    /// <summary>When the link of a mail was last followed, by mail; null where it never was. Mails that carry no link are left out.</summary>
    /// <param name="clientId">The client that all of them went to.</param>
    /// <param name="mails">The mails.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyDictionary<string, DateTimeOffset?>> FindAsync(string clientId, IReadOnlyList<MailRow> mails, CancellationToken cancellationToken);
}
