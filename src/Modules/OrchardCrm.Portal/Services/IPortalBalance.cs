namespace OrchardCrm.Portal.Services;

/// <summary>Says what the session's client owes; given by the module that keeps the books.</summary>
public interface IPortalBalance
{
    /// <summary>What is owed.</summary>
    Task<PortalBalance> GetAsync(CancellationToken cancellationToken);
}
