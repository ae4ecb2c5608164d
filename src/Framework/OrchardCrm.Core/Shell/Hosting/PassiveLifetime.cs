using Microsoft.Extensions.Hosting;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>A shell's lifetime: signals of the process belong to the outer host.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
