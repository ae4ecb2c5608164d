namespace OrchardCrm.Setup;

/// <summary>What setup asks for.</summary>
public sealed record SetupContext
{
    /// <summary>Name of the site and, at first, of the business.</summary>
    public required string SiteName { get; init; }

    /// <summary>Name of the recipe.</summary>
    public required string Recipe { get; init; }

    /// <summary>E-mail of the first administrator.</summary>
    public required string AdminEmail { get; init; }

    /// <summary>Password of the first administrator.</summary>
    public required string AdminPassword { get; init; }

    /// <summary>The business; null leaves what the recipe says.</summary>
    public Settings.BusinessSettings? Business { get; init; }
}
