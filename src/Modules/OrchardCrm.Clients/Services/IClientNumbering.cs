namespace OrchardCrm.Clients.Services;

/// <summary>Numbers new clients; implemented by the module that owns number patterns.</summary>
public interface IClientNumbering
{
    /// <summary>The next number, taken in the current unit of work.</summary>
    Task<string> TakeAsync(CancellationToken cancellationToken);
}
