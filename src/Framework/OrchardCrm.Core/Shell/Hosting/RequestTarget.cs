using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>The pipeline of a shell, whatever the type of its context.</summary>
internal abstract class RequestTarget
{
    /// <summary>Begins a request.</summary>
    public abstract object CreateContext(IFeatureCollection features);

    /// <summary>Runs the pipeline.</summary>
    public abstract Task ProcessAsync(object context);

    /// <summary>Ends a request, after its response was completed.</summary>
    public abstract void DisposeContext(object context, Exception? exception);

    /// <summary>Wraps an application.</summary>
    public static RequestTarget For<TContext>(IHttpApplication<TContext> application)
        where TContext : notnull => new Typed<TContext>(application);

    private sealed class Typed<TContext>(IHttpApplication<TContext> application) : RequestTarget
        where TContext : notnull
    {
        public override object CreateContext(IFeatureCollection features) => application.CreateContext(features);

        public override Task ProcessAsync(object context) => application.ProcessRequestAsync((TContext)context);

        public override void DisposeContext(object context, Exception? exception) =>
            application.DisposeContext((TContext)context, exception);
    }
}
