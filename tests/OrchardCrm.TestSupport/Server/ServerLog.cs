using System.Text;
using System.Text.RegularExpressions;

namespace OrchardCrm.TestSupport.Server;

/// <summary>All that a server wrote to its console, over its restarts, and the errors in it that no test announced.</summary>
public sealed partial class ServerLog
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private readonly List<Regex> expected = [];

    /// <summary>The whole log.</summary>
    public string Text
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', lines);
            }
        }
    }

    /// <summary>Logged errors that were not announced, each with its following lines.</summary>
    public IReadOnlyList<string> UnexpectedErrors
    {
        get
        {
            lock (gate)
            {
                return [.. Errors().Where(error => !expected.Exists(pattern => pattern.IsMatch(error)))];
            }
        }
    }

    /// <summary>Announces an error that the test brings about: one whose text matches the pattern is no failure.</summary>
    public void Expect(string pattern)
    {
        lock (gate)
        {
            expected.Add(new Regex(pattern, RegexOptions.IgnoreCase));
        }
    }

    /// <summary>Takes a line that the server wrote.</summary>
    public void Add(string line)
    {
        lock (gate)
        {
            lines.Add(line);
        }
    }

    private IEnumerable<string> Errors()
    {
        StringBuilder? error = null;
        foreach (var line in lines)
        {
            if (error is not null && BeginsEntry(line))
            {
                yield return error.ToString();
                error = null;
            }

            if (BeginsError(line))
            {
                error = new StringBuilder(line);
            }
            else
            {
                error?.Append('\n').Append(line);
            }
        }

        if (error is not null)
        {
            yield return error.ToString();
        }
    }

    private static bool BeginsEntry(string line) => Entry().IsMatch(line) || line.StartsWith("Unhandled exception", StringComparison.Ordinal);

    private static bool BeginsError(string line) =>
        Entry().Match(line).Groups["level"].Value is "fail" or "crit" || line.StartsWith("Unhandled exception", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} )?(?<level>trce|dbug|info|warn|fail|crit): ", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
