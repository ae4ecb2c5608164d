namespace OrchardCrm.TestSupport.Server;

/// <summary>The unattended setup of a new site.</summary>
public sealed record ServerSetup
{
    /// <summary>The business's name.</summary>
    public string SiteName { get; init; } = "Test Company";

    /// <summary>The first administrator's address and login.</summary>
    public string AdminEmail { get; init; } = "admin@example.com";

    /// <summary>The first administrator's password.</summary>
    public string AdminPassword { get; init; } = "Correct-Horse-7-Battery";

    /// <summary>The recipe that switches the features on.</summary>
    public string Recipe { get; init; } = "agency";
}
