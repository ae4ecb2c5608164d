namespace OrchardCrm.Security;

/// <summary>Permissions of the kernel.</summary>
public static class StandardPermissions
{
    /// <summary>Entry to the admin at all.</summary>
    public const string AccessAdmin = nameof(AccessAdmin);

    /// <summary>Features on and off.</summary>
    public const string ManageFeatures = nameof(ManageFeatures);

    /// <summary>Business and site settings.</summary>
    public const string ManageSettings = nameof(ManageSettings);
}
