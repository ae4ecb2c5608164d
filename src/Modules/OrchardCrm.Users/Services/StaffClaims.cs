namespace OrchardCrm.Users.Services;

/// <summary>Claims of a member of staff beside Identity's own.</summary>
public static class StaffClaims
{
    /// <summary>Name shown.</summary>
    public const string DisplayName = "display_name";

    /// <summary>Language of the admin.</summary>
    public const string Culture = "culture";
}
