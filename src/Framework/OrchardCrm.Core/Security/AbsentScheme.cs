using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>
/// Stands in for a scheme whose module is off (in the setup shell that is everyone's): nobody is known by it. Without it,
/// policies that name the scheme would fail instead of refusing.
/// </summary>
internal sealed class AbsentScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Adds it for the schemes that no feature registered.</summary>
    public static void AddWhereNeeded(IServiceCollection services)
    {
        services.AddTransient<AbsentScheme>();
        services.PostConfigure<AuthenticationOptions>(options =>
        {
            foreach (var scheme in new[] { AuthenticationSchemes.Staff, AuthenticationSchemes.Portal }.Where(scheme => !options.SchemeMap.ContainsKey(scheme)))
                options.AddScheme<AbsentScheme>(scheme, displayName: null);
        });
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
}
