using System.Net;
using System.Net.Sockets;

namespace OrchardCrm.TestSupport;

/// <summary>
/// Finds a loopback port that nobody listens on. Taken from below the range that the system gives to outgoing connections,
/// so that a server which is stopped and started again finds its port free.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Beyond = 32_000;

    /// <summary>A port that was free a moment ago.</summary>
    public static int Next()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var port = Random.Shared.Next(First, Beyond);
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new InvalidOperationException($"No free port found between {First} and {Beyond}.");
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
