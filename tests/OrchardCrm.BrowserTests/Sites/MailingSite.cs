using OrchardCrm.BrowserTests.Browsing;

namespace OrchardCrm.BrowserTests.Sites;

/// <summary>A site whose mail goes out.</summary>
public sealed class MailingSite(BrowserFixture browser) : Site(browser)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await ConnectMailAsync();
    }
}
