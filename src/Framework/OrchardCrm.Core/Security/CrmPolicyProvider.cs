using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>A policy for each permission, of staff; the one of the portal; none of them by default.</summary>
internal sealed class CrmPolicyProvider(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public const string Portal = "Portal";
    public const string Admin = PermissionAttribute.PolicyPrefix + StandardPermissions.AccessAdmin;

    private static readonly AuthorizationPolicy OfPortal =
        new AuthorizationPolicyBuilder(AuthenticationSchemes.Portal).RequireAuthenticatedUser().Build();

    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (policyName == Portal)
            return Task.FromResult<AuthorizationPolicy?>(OfPortal);
        return policyName.StartsWith(PermissionAttribute.PolicyPrefix, StringComparison.Ordinal)
            ? Task.FromResult<AuthorizationPolicy?>(_policies.GetOrAdd(policyName[PermissionAttribute.PolicyPrefix.Length..], Build))
            : base.GetPolicyAsync(policyName);
    }

    private static AuthorizationPolicy Build(string permission) =>
        new AuthorizationPolicyBuilder(AuthenticationSchemes.Staff)
            .RequireAuthenticatedUser()
            .AddRequirements(new PermissionRequirement(permission))
            .Build();
}
