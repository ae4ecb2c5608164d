namespace OrchardCrm.Portal.Services;

/// <summary>Mails a new link in the place of one that does not work any more.</summary>
public interface INewLinkSender
{
    /// <summary>Sends it to the contact of the link that the reference names; the caller never learns whether it did.</summary>
    Task SendAsync(string? reference, CancellationToken cancellationToken);
}
