using System.Diagnostics;

namespace OrchardCrm.TestSupport.Postgres;

/// <summary>Finds PostgreSQL's own programs and starts them as a user that they accept (they refuse root).</summary>
internal static class PostgresPrograms
{
    private const string Installed = "/usr/lib/postgresql";
    private static readonly Lazy<string> Folder = new(Find);

    public static bool RunAsPostgres => Environment.IsPrivilegedProcess;

    public static ProcessStartInfo Start(string workingFolder, string program, params string[] arguments)
    {
        var path = Path.Combine(Folder.Value, program);
        // setpriv replaces itself by the program: signals reach PostgreSQL, not a wrapper.
        return RunAsPostgres
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments])
            {
                WorkingDirectory = workingFolder,
            }
            : new ProcessStartInfo(path, arguments) { WorkingDirectory = workingFolder };
    }

    private static string Find()
    {
        var versions = Directory.Exists(Installed) ? Directory.GetDirectories(Installed) : [];
        return versions
                .Where(folder => File.Exists(Path.Combine(folder, "bin", "initdb")))
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
                .FirstOrDefault()
            ?? throw new FileNotFoundException(
                $"No PostgreSQL under {Installed}. Install Debian's package postgresql, or run ./test.sh, which does.");
    }
}
