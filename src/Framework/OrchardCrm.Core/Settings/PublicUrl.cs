using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Settings;

/// <summary>The site's address, read from the settings at most once a minute (another node may have changed them).</summary>
internal sealed class PublicUrl : IPublicUrl, IDisposable
{
    private static readonly Uri Default = new("http://localhost:5080");
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private readonly IServiceScopeFactory _scopes;
    private readonly SettingsJson _json;
    private readonly SettingsChanges _changes;
    private readonly TimeProvider _time;
    private readonly ShellSettings _shell;
    private readonly Uri? _configured;
    private volatile Known? _known;

    public PublicUrl(
        IConfiguration configuration, IServiceScopeFactory scopes, SettingsJson json, SettingsChanges changes, TimeProvider time,
        ShellSettings shell)
    {
        (_scopes, _json, _changes, _time, _shell) = (scopes, json, changes, time, shell);
        _configured = Parse(configuration["OrchardCrm:PublicUrl"]);
        _changes.Changed += Forget;
    }

    public Uri Value
    {
        get
        {
            if (_configured is not null)
                return _configured;
            if (!_shell.IsSetUp)
                return Default;

            var now = _time.GetTimestamp();
            if (_known is { } known && _time.GetElapsedTime(known.ReadAt, now) < Fresh)
                return known.Url;

            var url = Parse(Read()) ?? Default;
            _known = new Known(url, now);
            return url;
        }
    }

    public void Dispose() => _changes.Changed -= Forget;

    private static Uri? Parse(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"
            ? new Uri(parsed.GetLeftPart(UriPartial.Path).TrimEnd('/'))
            : null;

    private void Forget(string name)
    {
        if (name == nameof(GeneralSettings))
            _known = null;
    }

    private string Read()
    {
        using var scope = _scopes.CreateScope();
        var document = scope.ServiceProvider.GetRequiredService<CrmDbContext>().Set<SettingsDocument>().AsNoTracking()
            .FirstOrDefault(row => row.Name == nameof(GeneralSettings));
        return ((GeneralSettings)_json.Read(document?.Json, typeof(GeneralSettings))).PublicUrl;
    }

    private sealed record Known(Uri Url, long ReadAt);
}
