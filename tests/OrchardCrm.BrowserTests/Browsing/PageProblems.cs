using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>What went wrong inside the pages of a browser window.</summary>
internal sealed class PageProblems
{
    private readonly ConcurrentQueue<string> found = new();
    private readonly ConcurrentBag<string> expected = [];

    public IReadOnlyList<string> Unexpected =>
        [.. found.Where(problem => !expected.Any(text => problem.Contains(text, StringComparison.OrdinalIgnoreCase)))];

    public static async Task<PageProblems> WatchAsync(IBrowserContext context)
    {
        var problems = new PageProblems();
        context.Console += (_, message) => problems.Add(message.Type == "error", $"console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => problems.Add(true, $"script: {error.Error} ({error.Page?.Url})");
        context.Response += (_, response) => problems.Add(response.Status >= 500, $"server: {response.Status} {response.Url}");
        // Chromium reports most broken policies on the console; this catches all, in report-only mode too.
        await context.AddInitScriptAsync(
            """
            document.addEventListener('securitypolicyviolation', e =>
              console.error(`CSP ${e.effectiveDirective} refused ${e.blockedURI} at ${e.sourceFile}:${e.lineNumber}`));
            """);
        return problems;
    }

    public void Expect(string text) => expected.Add(text);

    private void Add(bool isProblem, string problem)
    {
        if (isProblem)
        {
            found.Enqueue(problem);
        }
    }
}
