namespace OrchardCrm.AuditTrail;

/// <summary>The append-only record of who did what, when, from where. Saves of content and settings are recorded by the kernel.</summary>
public interface IAuditTrail
{
    /// <summary>Adds an entry in the current unit of work (or one of its own); user and address are taken from the request.</summary>
    Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default);
}
