namespace OrchardCrm.Security;

/// <summary>What modules add to the Content-Security-Policy of every page.</summary>
public sealed class SecurityHeaderOptions
{
    /// <summary>Hosts besides the site itself that forms may lead to, such as a payment provider's checkout.</summary>
    public IList<string> FormActions { get; } = [];
}
