namespace OrchardCrm.Security;

/// <summary>Names of the roles that every site has.</summary>
public static class Roles
{
    /// <summary>May do everything.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Documents, payments and reports.</summary>
    public const string Accountant = "Accountant";

    /// <summary>Clients and tickets.</summary>
    public const string Support = "Support";
}
