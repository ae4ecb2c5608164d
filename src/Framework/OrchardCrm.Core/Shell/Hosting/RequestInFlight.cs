using Microsoft.AspNetCore.Http.Features;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>A request on its way through a shell. Also a node of <see cref="RequestTracker"/>'s lists.</summary>
internal sealed class RequestInFlight(IFeatureCollection features)
{
    /// <summary>The features as the outer server hands them over.</summary>
    public IFeatureCollection Features { get; } = features;

    /// <summary>The shell that took it.</summary>
    public ShellContext? Shell { get; set; }

    /// <summary>The context that the shell made for it.</summary>
    public object? ShellRequest { get; set; }

    /// <summary>List that it is in.</summary>
    public int Shard { get; set; }

    /// <summary>Node before it.</summary>
    public RequestInFlight? Previous { get; set; }

    /// <summary>Node after it.</summary>
    public RequestInFlight? Next { get; set; }
}
