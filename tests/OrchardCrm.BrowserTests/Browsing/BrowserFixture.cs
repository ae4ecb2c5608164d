using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(OrchardCrm.BrowserTests.Browsing.BrowserFixture))]

namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>The one Chromium of a test run; each test opens a session of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // Generous, for machines that are busy with something else: waiting ends as soon as the page is right.
    private const float ExpectTimeout = 20_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            throw new FileNotFoundException(
                $"No browser at {Chromium}. Install Debian's package chromium (./test.sh does), or name another in CHROMIUM_PATH.");
        }

        Assertions.SetDefaultExpectTimeout(ExpectTimeout);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Flags });
    }

    /// <summary>A clean browser window: no cookies, no cache of another test.</summary>
    public Task<BrowserSession> OpenAsync(BrowserSessionOptions? options = null) =>
        BrowserSession.OpenAsync(browser!, options ?? new BrowserSessionOptions());

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
