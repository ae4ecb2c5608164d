using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.BrowserTests.Sites;

/// <summary>The demo: clients, quotes and invoices in every state, payments.</summary>
public sealed class DemoSite(BrowserFixture browser) : Site(browser)
{
    /// <summary>A sent invoice with two lines, nothing paid.</summary>
    public const string OpenInvoice = "01invoice00000000000000003";

    /// <summary>A quote that the client accepted; of the same client as the open invoice.</summary>
    public const string AcceptedQuote = "01quote0000000000000000002";

    /// <summary>A quote that waits for its answer.</summary>
    public const string OpenQuote = "01quote0000000000000000003";

    /// <summary>A draft.</summary>
    public const string Draft = "01invoice00000000000000007";

    /// <summary>A client with invoices paid and open.</summary>
    public const string Client = "01demo00000000000000000002";

    protected override ServerProcessOptions Options => new() { Setup = Setup with { Recipe = "demo" } };
}
