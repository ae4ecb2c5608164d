using System.Diagnostics;
using System.Globalization;
using OrchardCrm.TestSupport.Processes;
using Xunit;

namespace OrchardCrm.TestSupport.Server;

/// <summary>
/// The built server as a real process on a port of its own, with a data folder of its own. It can be stopped, killed and
/// started again; disposing it ends it, and fails the test when the server logged an error that the test did not announce.
/// </summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);

    private readonly ServerProcessOptions options;
    private readonly TemporaryFolder? ownData;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private Process? process;

    private ServerProcess(ServerProcessOptions options, int port)
    {
        this.options = options;
        ownData = options.DataPath is null ? new TemporaryFolder("data") : null;
        DataPath = options.DataPath ?? ownData!.Path;
        BaseUrl = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>The server's address; it stays over restarts.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Where the site's data lies.</summary>
    public string DataPath { get; }

    /// <summary>What the server wrote.</summary>
    public ServerLog Log { get; } = new();

    /// <summary>Whether the process runs.</summary>
    public bool IsRunning => process is { HasExited: false };

    /// <summary>The process.</summary>
    public int ProcessId => process?.Id ?? throw new InvalidOperationException("The server was never started.");

    /// <summary>The exit code of the process that ran last.</summary>
    public int ExitCode => process?.ExitCode ?? throw new InvalidOperationException("The server was never started.");

    /// <summary>Starts a server and waits until it is ready.</summary>
    public static async Task<ServerProcess> StartNewAsync(
        ServerProcessOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new ServerProcess(options ?? new ServerProcessOptions(), FreePort.Next());
        try
        {
            await server.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.EndAsync();
            throw;
        }
    }

    /// <summary>Starts the process after it was stopped or killed, and waits until it is ready.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        Launch();
        try
        {
            await Eventually.Async(IsReadyAsync, $"{BaseUrl}{options.ReadyPath[1..]} answers 200", options.StartTimeout, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"{exception.Message} The server's log:\n{Log.Text}", exception);
        }
    }

    /// <summary>Starts the process and waits until it ends by itself, as a server does that refuses to run.</summary>
    public static async Task<ServerProcess> RunToEndAsync(ServerProcessOptions options, CancellationToken cancellationToken = default)
    {
        var server = new ServerProcess(options, FreePort.Next());
        server.Launch();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.StartTimeout);
        try
        {
            await server.process!.WaitForExitAsync(limit.Token);
            ProcessGuard.Remove(server.process);
            return server;
        }
        catch (OperationCanceledException exception)
        {
            await server.EndAsync();
            throw new TimeoutException($"The server still ran after {options.StartTimeout.TotalSeconds} s:\n{server.Log.Text}", exception);
        }
    }

    /// <summary>Asks the process to end (SIGTERM) and waits until it has.</summary>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (process is null || process.HasExited)
        {
            return;
        }

        _ = Signals.Send(process.Id, Signals.Terminate);
        try
        {
            await process.WaitForExitAsync(cancellationToken).WaitAsync(StopTimeout, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            await KillAsync();
            throw new TimeoutException($"The server did not end within {StopTimeout.TotalSeconds} s of SIGTERM:\n{Log.Text}", exception);
        }

        ProcessGuard.Remove(process);
    }

    /// <summary>Ends the process at once (SIGKILL), as a crash or a power cut would.</summary>
    public async Task KillAsync()
    {
        if (process is null || process.HasExited)
        {
            return;
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        ProcessGuard.Remove(process);
    }

    /// <summary>Stops the process and starts it again on the same data and port.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        await StopAsync(cancellationToken);
        await StartAsync(cancellationToken);
    }

    /// <summary>A client of the server with cookies of its own that follows no redirect.</summary>
    public HttpClient CreateClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false }, disposeHandler: true) { BaseAddress = BaseUrl };

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        if (Log.UnexpectedErrors is { Count: > 0 } errors)
        {
            throw new ServerLoggedErrorsException(errors);
        }
    }

    private void Launch()
    {
        if (IsRunning)
        {
            throw new InvalidOperationException("The server is running already.");
        }

        process?.Dispose();
        process = new Process { StartInfo = StartInfo() };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        ProcessGuard.Add(process);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            Log.Add(line);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var program = RepositoryFolder.BuiltProgram(options.ProjectFolder);
        var start = new ProcessStartInfo("dotnet", [program, .. options.Arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsServerSetting).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in Settings().Concat(options.Environment))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private Dictionary<string, string> Settings()
    {
        var address = BaseUrl.GetLeftPart(UriPartial.Authority);
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = address,
            ["OrchardCrm__PublicUrl"] = address,
            ["OrchardCrm__DataPath"] = DataPath,
        };
        if (options.PostgresConnectionString is { } connectionString)
        {
            settings["OrchardCrm__Database__Provider"] = "Postgres";
            settings["OrchardCrm__Database__ConnectionString"] = connectionString;
        }

        if (options.Setup is { } setup)
        {
            settings["OrchardCrm__Setup__SiteName"] = setup.SiteName;
            settings["OrchardCrm__Setup__AdminEmail"] = setup.AdminEmail;
            settings["OrchardCrm__Setup__AdminPassword"] = setup.AdminPassword;
            settings["OrchardCrm__Setup__Recipe"] = setup.Recipe;
        }

        return settings;
    }

    private static bool IsServerSetting(string name) =>
        name.StartsWith("OrchardCrm__", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Logging__", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase);

    private async Task<bool> IsReadyAsync()
    {
        if (!IsRunning)
        {
            throw new InvalidOperationException($"The server ended with {ExitCode} before it was ready:\n{Log.Text}");
        }

        try
        {
            using var response = await http.GetAsync(new Uri(BaseUrl, options.ReadyPath));
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task EndAsync()
    {
        await KillAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(Log.Text);
        process?.Dispose();
        process = null;
        http.Dispose();
        ownData?.Dispose();
    }
}
