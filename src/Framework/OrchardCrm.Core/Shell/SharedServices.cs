using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Core.Shell;

/// <summary>Services that the outer host owns and each shell is given, as the same instances; no shell disposes them.</summary>
internal sealed class SharedServices(IServiceProvider host, IReadOnlyList<Type> serviceTypes)
{
    /// <summary>Adds the host's instances to a shell.</summary>
    public void AddTo(IServiceCollection shell)
    {
        foreach (var type in serviceTypes)
            shell.AddSingleton(type, host.GetRequiredService(type));
    }
}
