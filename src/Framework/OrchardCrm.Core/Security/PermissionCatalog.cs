using OrchardCrm.Security;

namespace OrchardCrm.Core.Security;

/// <summary>All permissions of the shell, with what includes what worked out.</summary>
internal sealed class PermissionCatalog
{
    private readonly Dictionary<string, HashSet<string>> _granting = new(StringComparer.Ordinal);

    public PermissionCatalog(IEnumerable<IPermissionProvider> providers)
    {
        foreach (var permission in providers.SelectMany(provider => provider.GetPermissions()))
            Collect(permission, _granting[permission.Name] = new HashSet<string>(StringComparer.Ordinal));
    }

    /// <summary>Names of the permissions that each grant the given one, itself among them.</summary>
    public IReadOnlySet<string> GetGranting(string permission) =>
        _granting.TryGetValue(permission, out var granting) ? granting : new HashSet<string>(StringComparer.Ordinal) { permission };

    private static void Collect(Permission permission, HashSet<string> granting)
    {
        if (!granting.Add(permission.Name))
            return;
        foreach (var implying in permission.ImpliedBy ?? [])
            Collect(implying, granting);
    }
}
