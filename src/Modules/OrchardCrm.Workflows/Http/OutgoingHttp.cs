using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrchardCrm.Workflows.Http;

/// <summary>
/// Calls addresses on the internet for workflows. Each connection, those of redirects too, goes only to a public address: the name is
/// resolved here and the checked address is the one that is connected to, so a name that changes its address in between gains nothing.
/// Headers may hold keys: a redirect to another server gets none of them.
/// </summary>
public sealed class OutgoingHttp : IDisposable
{
    private const int MostBytes = 256 * 1024;
    private const int MostRedirects = 5;
    private readonly HttpClient _client;

    /// <summary>Makes it for public addresses only.</summary>
    public OutgoingHttp()
        : this(PublicAddresses.IsPublic)
    {
    }

    /// <summary>Makes it for the addresses that a test allows.</summary>
    internal OutgoingHttp(Func<IPAddress, bool> isAllowed) => _client = new HttpClient(new SocketsHttpHandler
    {
        // Followed here: the handler would take all headers but Authorization along to whatever server it is sent to.
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = (context, token) => ConnectAsync(context.DnsEndPoint, isAllowed, token),
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Sends a request and reads the beginning of the answer.</summary>
    /// <exception cref="WorkflowFaultException">The address is not a public one.</exception>
    public async Task<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await FollowAsync(request, cancellationToken);
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var buffer = new byte[MostBytes];
            var read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            return new HttpAnswer((int)response.StatusCode, Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (HttpRequestException exception) when (exception.InnerException is AddressRefusedException refused)
        {
            throw new WorkflowFaultException(refused.Message, refused);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> FollowAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (redirects == MostRedirects || Redirected(request, response) is not { } next)
                return response;
            response.Dispose();
            request = next;
        }
    }

    // The request that a redirect asks for, by RFC 9110 section 15.4; null where the answer is none that is followed.
    private static HttpRequestMessage? Redirected(HttpRequestMessage request, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            return null;
        var from = request.RequestUri!;
        var to = location.IsAbsoluteUri ? location : new Uri(from, location);
        if (to.Scheme != Uri.UriSchemeHttps && (to.Scheme != Uri.UriSchemeHttp || from.Scheme == Uri.UriSchemeHttps))
            return null;

        var becomesGet = (int)response.StatusCode == 303 ? request.Method != HttpMethod.Head
            : (int)response.StatusCode < 303 && request.Method == HttpMethod.Post;
        var next = new HttpRequestMessage(becomesGet ? HttpMethod.Get : request.Method, to) { Content = becomesGet ? null : request.Content };
        if (Uri.Compare(from, to, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            foreach (var (name, values) in request.Headers)
                next.Headers.TryAddWithoutValidation(name, values);
        }

        return next;
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, Func<IPAddress, bool> isAllowed, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        if (addresses.FirstOrDefault(address => !isAllowed(address)) is { } refused)
            throw new AddressRefusedException($"{target.Host} ({refused}) belongs to this machine or its network: workflows call addresses on the internet only.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
