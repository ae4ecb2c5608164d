using Microsoft.AspNetCore.Authorization;

namespace OrchardCrm.Core.Security;

/// <summary>The user must have the permission.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
