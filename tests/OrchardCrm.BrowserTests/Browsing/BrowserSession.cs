using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OrchardCrm.TestSupport;

namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>
/// One browser window with a page. Closing it fails the test when a page logged an error to the console, threw, broke the
/// content security policy, or got a server error, unless the test announced it.
/// </summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private const float ActionTimeout = 30_000;

    private readonly IBrowserContext context;
    private readonly PageProblems problems;
    private readonly TemporaryFolder downloads = new("downloads");

    private BrowserSession(IBrowserContext context, IPage page, PageProblems problems)
    {
        this.context = context;
        this.problems = problems;
        Page = page;
    }

    /// <summary>The window's first page.</summary>
    public IPage Page { get; }

    internal static async Task<BrowserSession> OpenAsync(IBrowser browser, BrowserSessionOptions options)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = options.BaseUrl?.ToString(),
            Locale = options.Locale,
            ColorScheme = options.ColorScheme,
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            JavaScriptEnabled = options.JavaScript,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(ActionTimeout);
        var problems = await PageProblems.WatchAsync(context);
        return new BrowserSession(context, await context.NewPageAsync(), problems);
    }

    // axe asks every frame and waits; a sandboxed one runs no script and would never answer. It is put back empty.
    private const string HideSandboxes =
        "() => { window.sandboxes = [...document.querySelectorAll('iframe[sandbox]')].map(frame => { const gap = document.createElement('div'); frame.replaceWith(gap); return [gap, frame]; }); }";

    private const string ShowSandboxes = "() => window.sandboxes.forEach(([gap, frame]) => gap.replaceWith(frame))";

    /// <summary>Announces a problem that the test brings about: one whose text holds <paramref name="text"/> is no failure.</summary>
    public void Expect(string text) => problems.Expect(text);

    /// <summary>Asserts that axe finds nothing to fix on the page as it stands.</summary>
    public async Task AxeAsync(IPage? page = null)
    {
        await (page ?? Page).EvaluateAsync(HideSandboxes);
        var result = await (page ?? Page).RunAxe();
        await (page ?? Page).EvaluateAsync(ShowSandboxes);
        var violations = result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Impact}): {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}\n  {violation.HelpUrl}")
            .ToList();
        if (violations.Count > 0)
        {
            throw new PageProblemException($"axe on {(page ?? Page).Url}", violations);
        }
    }

    /// <summary>Asserts that nothing sticks out to the right of the window.</summary>
    public async Task FitsWidthAsync(IPage? page = null)
    {
        var excess = await (page ?? Page).EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        excess.ShouldBe(0, $"pixels that {(page ?? Page).Url} is wider than the window");
    }

    /// <summary>Saves a picture under artifacts/screenshots; returns its path.</summary>
    public async Task<string> ScreenshotAsync(string name, IPage? page = null, bool fullPage = true)
    {
        var path = Path.Combine(RepositoryFolder.Artifacts("screenshots"), $"{name}.png");
        await (page ?? Page).ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = fullPage });
        return path;
    }

    /// <summary>Does what starts a download and saves the file; returns its path, with the name that the server gave it.</summary>
    public async Task<string> DownloadAsync(Func<Task> start, IPage? page = null)
    {
        var download = await (page ?? Page).RunAndWaitForDownloadAsync(start);
        var path = Path.Combine(downloads.Path, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await KeepLastPictureAsync();
        await context.CloseAsync();
        downloads.Dispose();
        if (problems.Unexpected is { Count: > 0 } unexpected)
        {
            throw new PageProblemException("The page's problems that the test did not announce (session.Expect)", unexpected);
        }
    }

    /// <summary>What the page looked like when its test ended: the first thing to look at when it failed.</summary>
    private async Task KeepLastPictureAsync()
    {
        if (Page.IsClosed)
        {
            return;
        }

        var test = TestContext.Current.Test?.TestDisplayName ?? "session";
        var name = string.Concat(test.Split(Path.GetInvalidFileNameChars()));
        var path = Path.Combine(RepositoryFolder.Artifacts("last-pages"), $"{name[..Math.Min(name.Length, 120)]}.png");
        try
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Timeout = 5_000 });
        }
        catch (PlaywrightException)
        {
            // A page in mid-navigation has no picture; the test's own outcome is what counts.
        }
        catch (TimeoutException)
        {
            // As above.
        }
    }
}
