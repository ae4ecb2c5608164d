namespace OrchardCrm.Shell;

/// <summary>The running shell, as its services see it.</summary>
public sealed class ShellSettings
{
    /// <summary>Whether the site has been set up.</summary>
    public required bool IsSetUp { get; init; }

    /// <summary>Ids of the features in this shell.</summary>
    public required IReadOnlySet<string> Features { get; init; }

    /// <summary>Absolute path of the data folder.</summary>
    public required string DataPath { get; init; }

    /// <summary>Name of the database engine.</summary>
    public required DatabaseProvider Provider { get; init; }
}
