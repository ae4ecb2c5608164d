namespace OrchardCrm.Navigation;

/// <summary>Names of menus.</summary>
public static class MenuNames
{
    /// <summary>The left rail of the admin.</summary>
    public const string Admin = "admin";

    /// <summary>The <em>New</em> menu of the admin's top bar.</summary>
    public const string AdminNew = "admin-new";

    /// <summary>The pages of settings.</summary>
    public const string Settings = "settings";

    /// <summary>The portal's menu.</summary>
    public const string Portal = "portal";
}
