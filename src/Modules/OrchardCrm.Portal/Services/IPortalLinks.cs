namespace OrchardCrm.Portal.Services;

/// <summary>Makes and revokes magic links (design §5, <c>docs/security.md</c>).</summary>
public interface IPortalLinks
{
    /// <summary>A new link, in the current unit of work or one of its own. Only the hash of its token is stored.</summary>
    Task<PortalLink> CreateAsync(PortalLinkRequest request, CancellationToken cancellationToken = default);

    /// <summary>A new link for somebody of the business to hand on, who sees it this once; audited.</summary>
    Task<PortalLink> CreateCopyAsync(PortalLinkRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lets the living links of documents work for at least some time more, such as after they were settled.</summary>
    /// <param name="documentIds">The documents.</param>
    /// <param name="moreTime">From now on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task KeepAliveAsync(IReadOnlyCollection<string> documentIds, TimeSpan moreTime, CancellationToken cancellationToken = default);
}
