using System.Diagnostics;
using System.Globalization;
using OrchardCrm.TestSupport.Processes;

namespace OrchardCrm.TestSupport.Postgres;

/// <summary>A cluster's folder: made, filled by initdb, served, removed; its owner's process id tells who left one behind.</summary>
internal sealed class PostgresFolder
{
    private const string Prefix = "orchardcrm-postgres-";
    private readonly string path;
    private readonly Lock logGate = new();
    private bool isRemoved;

    private PostgresFolder(string path) => this.path = path;

    private string Data => Path.Combine(path, "data");

    private string PasswordFile => Path.Combine(path, "password");

    private string Log => Path.Combine(path, "server.log");

    public static async Task<PostgresFolder> CreateAsync()
    {
        var folder = new PostgresFolder(Directory.CreateTempSubdirectory(Prefix).FullName);
        await File.WriteAllTextAsync(OwnerFile(folder.path), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return folder;
    }

    /// <summary>Removes the folders of test runs that were killed before they could.</summary>
    public static void RemoveAbandoned()
    {
        foreach (var abandoned in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*").Where(IsAbandoned))
        {
            new PostgresFolder(abandoned).Remove();
        }
    }

    public async Task InitialiseAsync(string owner, string password)
    {
        await File.WriteAllTextAsync(PasswordFile, password);
        if (PostgresPrograms.RunAsPostgres)
        {
            await Command.RunAsync(new ProcessStartInfo("chown", ["-R", "postgres:", path]));
        }

        await Command.RunAsync(PostgresPrograms.Start(
            path,
            "initdb",
            "-D", Data, "-U", owner, "--pwfile", PasswordFile, "--auth=scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
    }

    public Process StartServer(int port)
    {
        var start = PostgresPrograms.Start(
            path,
            "postgres",
            "-D", Data, "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), "-k", "",
            // Nothing here outlives the test run: durability would only cost time.
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
            "-c", "max_connections=500", "-c", "shared_buffers=64MB",
            "-c", "logging_collector=off", "-c", "log_min_messages=warning");
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var server = new Process { StartInfo = start };
        server.OutputDataReceived += (_, line) => AppendLog(line.Data);
        server.ErrorDataReceived += (_, line) => AppendLog(line.Data);
        server.Start();
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return server;
    }

    public string ReadLog() => File.Exists(Log) ? File.ReadAllText(Log) : "";

    public void Remove()
    {
        // The server's last words may still come; they make no file anew in a folder that goes.
        lock (logGate)
        {
            isRemoved = true;
            try
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
            }
            catch (IOException)
            {
                // A process of the server still held on to it; the next run takes away what this one left.
            }
        }
    }

    private static string OwnerFile(string folder) => Path.Combine(folder, "owner.pid");

    private static bool IsAbandoned(string folder)
    {
        try
        {
            var owner = File.ReadAllText(OwnerFile(folder));
            return !Directory.Exists($"/proc/{owner}");
        }
        catch (IOException)
        {
            // Another run is making or removing it at this moment.
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void AppendLog(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (logGate)
        {
            if (!isRemoved)
            {
                File.AppendAllText(Log, line + "\n");
            }
        }
    }
}
