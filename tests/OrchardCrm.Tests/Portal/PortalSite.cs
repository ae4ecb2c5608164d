using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Portal.Services;
using OrchardCrm.Tests.Kernel.Shell;

namespace OrchardCrm.Tests.Portal;

/// <summary>A site with the portal and two clients, Ana's and Bob's, and browsers to visit it.</summary>
public sealed class PortalSite : IAsyncLifetime
{
    private SiteFixture _site = null!;

    public ContentItem Ana { get; private set; } = null!;

    public ContentItem Bob { get; private set; } = null!;

    public string DataPath => _site.DataPath;

    public async ValueTask InitializeAsync()
    {
        _site = await SiteFixture.StartAsync(
            "OrchardCrm.Admin", "OrchardCrm.Users", "OrchardCrm.Clients", "OrchardCrm.Portal", "OrchardCrm.Payments", "OrchardCrm.Invoices",
            "OrchardCrm.Invoices.Portal", "OrchardCrm.Quotes.Portal", "OrchardCrm.CreditNotes.Portal");
        Ana = await NewClientAsync("Ana");
        Bob = await NewClientAsync("Bob");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>A new client with one contact.</summary>
    public Task<ContentItem> NewClientAsync(string name) => InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var client = await content.NewAsync(ClientTypes.Client);
        client.Published = true;
        client.Alter<ClientPart>(part =>
        {
            part.Name = name;
            part.Contacts = [new ClientContact { FirstName = name, Email = $"{client.ContentItemId}@example.com", IsPrimary = true }];
        });
        (await content.CreateAsync(client)).Succeeded.ShouldBeTrue();
        return client;
    });

    /// <summary>A new link for a client's contact.</summary>
    public Task<PortalLink> LinkAsync(ContentItem client, string target = "/portal") => InScopeAsync(scope =>
        scope.GetRequiredService<IPortalLinks>().CreateAsync(
            new PortalLinkRequest(client.ContentItemId, client.As<ClientPart>().Contacts[0].Id, target, target == "/portal" ? null : target.Split('/')[^1])));

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act) => RunAsync(act);

    public Task ChangeAsync<TRow>(Func<IQueryable<TRow>, Task<int>> change)
        where TRow : class =>
        RunAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ => change(scope.GetRequiredService<CrmDbContext>().Set<TRow>())));

    public Task<int> CountAsync<TRow>(System.Linq.Expressions.Expression<Func<TRow, bool>> which)
        where TRow : class =>
        RunAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<TRow>().CountAsync(which));

    /// <summary>A browser with cookies of its own that follows nothing by itself.</summary>
    public HttpClient Browser()
    {
        using var plain = _site.CreateClient();
        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = plain.BaseAddress };
    }

    /// <summary>Opens a link and answers where it leads.</summary>
    public static async Task<string> OpenAsync(HttpClient browser, PortalLink link)
    {
        using var answer = await browser.GetAsync($"/portal/link/{link.Token}");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _site.Shells.Current!.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
