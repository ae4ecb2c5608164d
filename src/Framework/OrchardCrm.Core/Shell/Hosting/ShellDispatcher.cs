using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell.Hosting;

/// <summary>What Kestrel is started with: hands each request to the shell that serves at that moment.</summary>
internal sealed class ShellDispatcher(ShellHost shells) : IHttpApplication<RequestInFlight>
{
    /// <inheritdoc/>
    public RequestInFlight CreateContext(IFeatureCollection contextFeatures) => new(contextFeatures);

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(RequestInFlight context)
    {
        var request = context.Features.GetRequiredFeature<IHttpRequestFeature>();
        if (HealthEndpoints.Matches(request.Path))
        {
            await HealthEndpoints.AnswerAsync(new DefaultHttpContext(context.Features), shells.Current is not null);
            return;
        }

        var secret = SecretPath.TakeFrom(request);
        var shell = await EnterAsync(context);
        if (shell is null)
        {
            context.Features.GetRequiredFeature<IHttpResponseFeature>().StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        // A collection of its own: what the pipeline sets must not stay on Kestrel's, or idle HTTP/2 connections keep old shells alive.
        var features = new FeatureCollection(context.Features);
        if (secret is not null)
            features.Set<ISecretPathFeature>(secret);
        context.ShellRequest = shell.Target.CreateContext(features);
        await shell.Target.ProcessAsync(context.ShellRequest);
    }

    /// <inheritdoc/>
    public void DisposeContext(RequestInFlight context, Exception? exception)
    {
        if (context.Shell is not { } shell)
            return;
        try
        {
            if (context.ShellRequest is { } shellRequest)
                shell.Target.DisposeContext(shellRequest, exception);
        }
        finally
        {
            shell.Requests.Exit(context);
        }
    }

    private async ValueTask<ShellContext?> EnterAsync(RequestInFlight context)
    {
        while (true)
        {
            var shell = shells.Current ?? await shells.WaitForFirstAsync(
                context.Features.Get<IHttpRequestLifetimeFeature>()?.RequestAborted ?? CancellationToken.None);
            if (shell is null)
                return null;
            if (shell.Requests.TryEnter(context))
            {
                context.Shell = shell;
                return shell;
            }

            // It was drained between the look and the step: by then another one serves, or the program ends.
            if (ReferenceEquals(shell, shells.Current))
                return null;
        }
    }
}
