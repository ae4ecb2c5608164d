namespace OrchardCrm.Security;

/// <summary>The authentication schemes. There is no default challenge: each policy names its scheme.</summary>
public static class AuthenticationSchemes
{
    /// <summary>Staff in the admin (ASP.NET Core Identity).</summary>
    public const string Staff = "Staff";

    /// <summary>Clients in the portal (row-backed sessions).</summary>
    public const string Portal = "Portal";
}
