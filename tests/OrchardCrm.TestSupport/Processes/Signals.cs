using System.Runtime.InteropServices;

namespace OrchardCrm.TestSupport.Processes;

/// <summary>Signals that <see cref="System.Diagnostics.Process"/> cannot send.</summary>
internal static partial class Signals
{
    public const int Quit = 3;
    public const int Terminate = 15;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    public static partial int Send(int processId, int signal);
}
