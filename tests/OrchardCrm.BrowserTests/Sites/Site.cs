using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.BrowserTests.Sites;

/// <summary>A set-up site of a test class: the server's process and its mail server.</summary>
public class Site(BrowserFixture browser) : IAsyncLifetime
{
    private ServerProcess? server;

    /// <summary>The server.</summary>
    public ServerProcess Server => server ?? throw new InvalidOperationException("The site has not started.");

    /// <summary>Where the site's mail goes once <see cref="ConnectMailAsync"/> was called.</summary>
    public SmtpSink Mail { get; } = SmtpSink.Start();

    /// <summary>The login of the first administrator.</summary>
    public static ServerSetup Setup { get; } = new();

    protected virtual ServerProcessOptions Options => new() { Setup = Setup };

    public virtual async ValueTask InitializeAsync() => server = await ServerProcess.StartNewAsync(Options);

    /// <summary>A clean window before the site.</summary>
    public Task<BrowserSession> OpenAsync(BrowserSessionOptions? options = null) =>
        browser.OpenAsync((options ?? new BrowserSessionOptions()) with { BaseUrl = Server.BaseUrl });

    /// <summary>A window in which the administrator is logged in.</summary>
    public async Task<BrowserSession> OpenAsAdminAsync(BrowserSessionOptions? options = null)
    {
        var session = await OpenAsync(options);
        await new LoginPage(session.Page).LogInAsync(Setup.AdminEmail, Setup.AdminPassword);
        await session.Page.WaitForURLAsync("**/admin");
        return session;
    }

    /// <summary>Saves the sink as the site's mail server on its settings page.</summary>
    protected async Task ConnectMailAsync()
    {
        await using var session = await OpenAsAdminAsync();
        await new MailSettingsPage(session.Page).ConnectAsync(Mail);
    }

    public async ValueTask DisposeAsync()
    {
        await Mail.DisposeAsync();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
