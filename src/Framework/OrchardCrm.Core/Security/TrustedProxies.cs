using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using OrchardCrm.Core.Shell;

namespace OrchardCrm.Core.Security;

/// <summary>Believes the forwarded headers of the proxies that are configured, and of none else.</summary>
internal static class TrustedProxies
{
    private const string Key = "OrchardCrm:TrustedProxies";

    /// <summary>Adds the middleware where <c>OrchardCrm:TrustedProxies</c> names addresses or networks, parted by commas.</summary>
    public static void Use(WebApplication app)
    {
        var proxies = (app.Configuration[Key] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (proxies.Length == 0)
            return;

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new StartFailedException($"{Key} holds '{proxy}', which is no address and no network such as 10.0.0.0/8.");
        }

        app.UseForwardedHeaders(options);
    }
}
