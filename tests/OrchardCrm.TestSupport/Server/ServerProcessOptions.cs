namespace OrchardCrm.TestSupport.Server;

/// <summary>Which server a test starts, and on what.</summary>
public sealed record ServerProcessOptions
{
    /// <summary>The program's project folder below the repository's root.</summary>
    public string ProjectFolder { get; init; } = "src/Web/OrchardCrm.Web";

    /// <summary>The folder of the site's data; null for a new one that goes with the server.</summary>
    public string? DataPath { get; init; }

    /// <summary>A PostgreSQL database's connection string; null for SQLite in the data folder.</summary>
    public string? PostgresConnectionString { get; init; }

    /// <summary>The setup; null starts a server without a site, which shows its Setup page.</summary>
    public ServerSetup? Setup { get; init; } = new();

    /// <summary>Further settings, as environment variables (<c>OrchardCrm__PublicUrl</c>).</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Command-line arguments.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The page that answers 200 once the server is ready.</summary>
    public string ReadyPath { get; init; } = "/health/ready";

    /// <summary>How long it may take until it is.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
