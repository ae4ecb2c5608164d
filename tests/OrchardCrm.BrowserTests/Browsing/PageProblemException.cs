namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>A page showed something wrong that no assertion of the test asked for.</summary>
public sealed class PageProblemException(string what, IEnumerable<string> problems)
    : Exception($"{what}:\n{string.Join("\n", problems)}");
