namespace OrchardCrm.Setup;

/// <summary>Takes part in setup, in the new site's shell and in its one transaction (such as: makes the first administrator).</summary>
public interface ISetupEventHandler
{
    /// <summary>Does its part; reported errors undo the setup.</summary>
    Task SetupAsync(SetupContext context, Action<SetupError> reportError, CancellationToken cancellationToken);
}
