namespace OrchardCrm.Portal.Services;

/// <summary>What a link opens, and for whom.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="ContactId">The contact it is mailed to.</param>
/// <param name="TargetPath">Clean path in the portal, such as <c>/portal/invoices/{id}</c>.</param>
/// <param name="DocumentId">The document; null for the statement.</param>
public sealed record PortalLinkRequest(string ClientId, string ContactId, string TargetPath, string? DocumentId)
{
    /// <summary>When its time begins, for a mail that goes out later; null for at once.</summary>
    public DateTimeOffset? StartsUtc { get; init; }
}
