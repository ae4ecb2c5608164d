namespace OrchardCrm.Portal.Models;

/// <summary>How a link came to be.</summary>
public enum PortalLinkOrigin
{
    /// <summary>For a mail with a document.</summary>
    Mail,

    /// <summary>Somebody of the business copied it to hand it on.</summary>
    Copied,

    /// <summary>The contact asked for a new one.</summary>
    Requested,
}
