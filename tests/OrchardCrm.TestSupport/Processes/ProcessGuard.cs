using System.Diagnostics;

namespace OrchardCrm.TestSupport.Processes;

/// <summary>
/// Ends the servers that a test run started even when the run itself is killed: a shell that waits on a pipe from here, and
/// signals what is still listed when the pipe closes.
/// </summary>
internal static class ProcessGuard
{
    private const string Script = """
        trap '' INT TERM HUP
        listed=' '
        while read -r verb pid; do
          case $verb in
            add) listed="$listed$pid " ;;
            remove) listed=$(printf '%s' "$listed" | sed "s/ $pid / /") ;;
          esac
        done
        for pid in $listed; do kill -QUIT "$pid" 2>/dev/null; done
        sleep 1
        for pid in $listed; do kill -KILL "$pid" 2>/dev/null; done
        """;

    private static readonly Lazy<Process> Shell = new(Start);
    private static readonly Lock Gate = new();

    public static void Add(Process process) => Write($"add {process.Id}");

    public static void Remove(Process process) => Write($"remove {process.Id}");

    private static void Write(string line)
    {
        lock (Gate)
        {
            Shell.Value.StandardInput.WriteLine(line);
            Shell.Value.StandardInput.Flush();
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script]) { RedirectStandardInput = true, WorkingDirectory = "/" };
        return Process.Start(start)!;
    }
}
