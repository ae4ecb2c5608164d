using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Tests.Portal;

namespace OrchardCrm.Tests.Quotes;

/// <summary>A client answers quotes in its portal, without scripts; nobody else sees them.</summary>
public sealed partial class PortalQuoteSpecs(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task A_client_accepts_by_typing_a_name()
    {
        var id = await SentAsync();
        using var browser = await EnterAsync(site.Bob, id);

        using var unnamed = await PostAsync(browser, id, "accept", ("name", " "));
        unnamed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await unnamed.Content.ReadAsStringAsync()).ShouldContain("Type your name to accept.");
        using var answer = await PostAsync(browser, id, "accept", ("name", "Bob Builder"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await browser.GetStringAsync(answer.Headers.Location!.OriginalString);
        page.ShouldContain("This quote was accepted by Bob Builder");
        page.ShouldNotContain("Your answer");
        var acceptance = (await PartAsync(id)).Acceptance!;
        acceptance.IpAddress.ShouldBe("127.0.0.1");
        acceptance.ContactEmail.ShouldBe($"{site.Bob.ContentItemId}@example.com");
        (await PartAsync(id)).ViewedUtc.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_answers_twice_gets_one_result_and_is_told()
    {
        var id = await SentAsync();
        using var browser = await EnterAsync(site.Bob, id);
        using var rejected = await PostAsync(browser, id, "reject", ("reason", "Too dear"));
        rejected.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var again = await PostAsync(browser, id, "reject", ("reason", "Twice"));
        using var other = await PostAsync(browser, id, "accept", ("name", "Bob"));

        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await other.Content.ReadAsStringAsync()).ShouldContain("was rejected before; nothing was changed.");
        (await PartAsync(id)).Rejection!.Reason.ShouldBe("Too dear");
    }

    [Fact]
    public async Task The_link_of_a_former_revision_leads_to_the_newest_which_says_so()
    {
        var first = await SentAsync();
        var second = await site.InScopeAsync(async scope =>
        {
            var draft = (await scope.GetRequiredService<QuoteRevisions>().ReviseAsync(first)).Item!;
            (await scope.GetRequiredService<QuoteIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false))).Errors.ShouldBeEmpty();
            return draft.ContentItemId;
        });
        using var browser = site.Browser();

        (await PortalSite.OpenAsync(browser, await site.LinkAsync(site.Bob, $"/portal/quotes/{first}"))).ShouldBe($"/portal/quotes/{first}");
        using var old = await browser.GetAsync($"/portal/quotes/{first}");
        old.Headers.Location!.OriginalString.ShouldBe($"/portal/quotes/{second}");

        (await browser.GetStringAsync($"/portal/quotes/{second}")).ShouldContain("This is revision 2.");
        (await browser.GetStringAsync($"/portal/quotes/{first}/revision")).ShouldContain("You see a former revision as it was sent.");
        using var late = await PostAsync(browser, first, "accept", ("name", "Bob"));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync()).ShouldContain("A newer revision took the place of");
    }

    [Fact]
    public async Task A_quote_that_was_taken_back_says_so()
    {
        var id = await SentAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<QuoteDecisions>().WithdrawAsync(id));
        using var browser = await EnterAsync(site.Bob, id);

        var page = await browser.GetStringAsync($"/portal/quotes/{id}");

        page.ShouldContain("We have taken this quote back");
        page.ShouldNotContain("Your answer");
    }

    [Fact]
    public async Task Every_route_hides_the_quotes_of_another_client_and_drafts()
    {
        var (sent, draft) = (await SentAsync(), await DraftAsync());
        var routes = await site.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<IActionDescriptorCollectionProvider>()
            .ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => action.EndpointMetadata.OfType<PortalAttribute>().Any() && action.AttributeRouteInfo!.Template!.Contains("quotes/{id}"))
            .SelectMany(action => action.ActionConstraints!.OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods)
                .Select(method => (Method: method, Template: "/" + action.AttributeRouteInfo!.Template!)))
            .ToList()));
        routes.Count.ShouldBe(6);
        using var stranger = await EnterAsync(site.Ana, sent);
        using var owner = await EnterAsync(site.Bob, sent);

        foreach (var (browser, id) in ((HttpClient, string)[])[(stranger, sent), (owner, draft)])
        {
            var form = await FormAsync(browser);
            foreach (var (method, template) in routes)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), template.Replace("{id}", id)) { Content = method == "POST" ? form() : null };
                using var answer = await browser.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{method} {template}");
            }
        }

        (await stranger.GetStringAsync("/portal")).ShouldNotContain("/portal/quotes/");
        (await owner.GetStringAsync("/portal")).ShouldContain($"/portal/quotes/{sent}");
    }

    private async Task<HttpClient> EnterAsync(ContentItem client, string quoteId)
    {
        var browser = site.Browser();
        await PortalSite.OpenAsync(browser, await site.LinkAsync(client, $"/portal/quotes/{quoteId}"));
        return browser;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string id, string act, (string Name, string Value) field)
    {
        var form = await FormAsync(browser, field);
        return await browser.PostAsync($"/portal/quotes/{id}/{act}", form());
    }

    private static async Task<Func<FormUrlEncodedContent>> FormAsync(HttpClient browser, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await browser.GetStringAsync("/portal")).Groups[1].Value;
        return () => new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
    }

    private Task<string> DraftAsync() => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var quote = await content.NewAsync(QuoteTypes.Quote);
        quote.Alter<DocumentPart>(part =>
        {
            (part.ClientId, part.Currency, part.Culture) = (site.Bob.ContentItemId, "EUR", "en");
            part.Lines = [new DocumentLine { Description = "Work", UnitPrice = 10 }];
        });
        (await content.CreateAsync(quote)).Errors.ShouldBeEmpty();
        return quote.ContentItemId;
    });

    private async Task<string> SentAsync()
    {
        var id = await DraftAsync();
        await site.InScopeAsync(async scope =>
        {
            (await scope.GetRequiredService<QuoteIssuer>().IssueAsync(id, new DocumentIssue(ByMail: false))).Errors.ShouldBeEmpty();
            return true;
        });
        return id;
    }

    private Task<QuotePart> PartAsync(string id) =>
        site.InScopeAsync(async scope => (await scope.GetRequiredService<IContentManager>().GetAsync(id))!.As<QuotePart>());

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
