using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>Keeps notices for this page and, where it redirects, in a short-lived protected cookie for the next.</summary>
internal sealed class Notifier : INotifier
{
    private const string CookieName = "notices";
    private const int MostKept = 5;
    private readonly List<Notification> _notices = [];
    private readonly HttpContext? _http;
    private readonly IDataProtector _protector;
    private readonly IPublicUrl _publicUrl;
    private bool _cookieRead;
    private bool _hooked;

    public Notifier(IHttpContextAccessor http, IDataProtectionProvider dataProtection, IPublicUrl publicUrl)
    {
        _http = http.HttpContext;
        _protector = dataProtection.CreateProtector("OrchardCrm.Notices");
        _publicUrl = publicUrl;
    }

    public void Add(NotifyKind kind, string message, string? url = null)
    {
        _notices.Add(new Notification(kind, message, url));
        if (_hooked || _http is null || _http.Response.HasStarted)
            return;

        _hooked = true;
        _http.Response.OnStarting(KeepWhatIsLeftAsync);
    }

    public IReadOnlyList<Notification> Take()
    {
        var taken = ReadCookie().Concat(_notices).ToList();
        _notices.Clear();
        return taken;
    }

    private List<Notification> ReadCookie()
    {
        if (_cookieRead || _http is null || !_http.Request.Cookies.TryGetValue(CookieName, out var kept))
            return [];

        _cookieRead = true;
        if (!_http.Response.HasStarted)
            _http.Response.Cookies.Delete(CookieName, Options());
        try
        {
            return JsonSerializer.Deserialize<List<Notification>>(_protector.Unprotect(kept)) ?? [];
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return [];
        }
    }

    private Task KeepWhatIsLeftAsync()
    {
        if (_notices.Count > 0)
        {
            var kept = JsonSerializer.Serialize(_notices.TakeLast(MostKept));
            _http!.Response.Cookies.Append(CookieName, _protector.Protect(kept), Options());
        }

        return Task.CompletedTask;
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromMinutes(5), SameSite = SameSiteMode.Lax, Secure = _publicUrl.IsHttps,
    };
}
