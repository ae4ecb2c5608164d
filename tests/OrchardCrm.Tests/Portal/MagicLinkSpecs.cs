using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Email.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Services;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Portal;

public sealed partial class MagicLinkSpecs(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task A_person_gets_in_after_scanners_fetched_the_link_first()
    {
        var link = await site.LinkAsync(site.Ana);
        for (var i = 0; i < 3; i++)
        {
            using var scanner = site.Browser();
            using var looked = await scanner.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/portal/link/{link.Token}"));
            looked.StatusCode.ShouldBe(HttpStatusCode.OK);
            looked.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }

        for (var i = 0; i < 5; i++)
        {
            using var scanner = site.Browser();
            (await PortalSite.OpenAsync(scanner, link)).ShouldBe("/portal");
        }

        using var person = site.Browser();
        (await PortalSite.OpenAsync(person, link)).ShouldBe("/portal");
        (await person.GetStringAsync("/portal")).ShouldContain("Hello Ana.");
    }

    [Fact]
    public async Task The_answer_is_kept_and_named_nowhere()
    {
        using var browser = site.Browser();
        using var answer = await browser.GetAsync($"/portal/link/{(await site.LinkAsync(site.Ana)).Token}");

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("X-Robots-Tag").ShouldHaveSingleItem().ShouldContain("noindex");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.Contains("httponly") && cookie.Contains("samesite=lax"));
    }

    [Fact]
    public async Task An_expired_link_leads_to_the_neutral_page()
    {
        var link = await site.LinkAsync(await site.NewClientAsync("Carla"));
        await site.ChangeAsync<StoredPortalLink>(links => links.OrderByDescending(row => row.LinkId).Take(1)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresUtc, DateTimeOffset.UtcNow.AddMinutes(-1))));

        using var browser = site.Browser();
        (await PortalSite.OpenAsync(browser, link)).ShouldStartWith("/portal/expired?r=");
        (await PortalSite.OpenAsync(browser, new PortalLink("", "never-was"))).ShouldBe("/portal/expired");
    }

    [Fact]
    public async Task Revoking_a_link_ends_the_sessions_that_it_opened()
    {
        var client = await site.NewClientAsync("Dora");
        var link = await site.LinkAsync(client);
        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, link);
        using (var inside = await browser.GetAsync("/portal"))
            inside.StatusCode.ShouldBe(HttpStatusCode.OK);

        await site.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<PortalRevocation>().RevokeContactAsync(
                client.ContentItemId, client.As<ClientPart>().Contacts[0].Id, CancellationToken.None);
            return true;
        });

        using var outside = await browser.GetAsync("/portal");
        outside.Headers.Location!.OriginalString.ShouldStartWith("/portal/expired");
        (await PortalSite.OpenAsync(browser, link)).ShouldStartWith("/portal/expired");
    }

    [Fact]
    public async Task Links_and_sessions_of_an_archived_client_are_dead()
    {
        var client = await site.NewClientAsync("Emil");
        var link = await site.LinkAsync(client);
        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, link);

        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var stored = (await content.GetAsync(client.ContentItemId))!;
            return await content.UpdateAsync(stored.Alter<ClientPart>(part => part.Archived = true));
        });

        using var outside = await browser.GetAsync("/portal");
        outside.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await PortalSite.OpenAsync(browser, link)).ShouldStartWith("/portal/expired");
    }

    [Fact]
    public async Task A_link_of_another_client_asks_before_it_switches()
    {
        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, await site.LinkAsync(site.Ana));

        var question = await PortalSite.OpenAsync(browser, await site.LinkAsync(site.Bob));
        question.ShouldStartWith("/portal/switch");
        (await browser.GetStringAsync("/portal")).ShouldContain("Hello Ana.");

        var page = await browser.GetStringAsync(question);
        using var switched = await browser.PostAsync("/portal/switch", Form(page));
        switched.Headers.Location!.OriginalString.ShouldBe("/portal");
        (await browser.GetStringAsync("/portal")).ShouldContain("Hello Bob.");
    }

    [Fact]
    public async Task A_new_link_goes_to_the_contact_of_the_old_one_and_not_without_end()
    {
        var client = await site.NewClientAsync("Fritz");
        var link = await site.LinkAsync(client);
        await site.ChangeAsync<StoredPortalLink>(links => links.Where(row => row.ClientId == client.ContentItemId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedUtc, DateTimeOffset.UtcNow)));
        using var browser = site.Browser();
        var page = await browser.GetStringAsync(await PortalSite.OpenAsync(browser, link));

        var answers = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            using var answer = await browser.PostAsync("/portal/expired", Form(page));
            answers.Add(Tokens().Replace(await answer.Content.ReadAsStringAsync(), ""));
        }

        answers.ShouldHaveSingleItem();
        (await site.CountAsync<MailItem>(mail => mail.ClientId == client.ContentItemId && mail.Kind == "portal-link")).ShouldBe(3);
    }

    [Fact]
    public async Task The_page_says_the_same_when_nobody_is_named()
    {
        using var browser = site.Browser();
        var page = await browser.GetStringAsync("/portal/expired?r=nonsense");
        using var answer = await browser.PostAsync("/portal/expired", Form(page));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Look into your mail");
    }

    [Fact]
    public async Task The_database_holds_no_clear_token()
    {
        var link = await site.LinkAsync(site.Ana);
        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, link);
        var needle = Encoding.ASCII.GetBytes(link.Token);

        foreach (var file in Directory.EnumerateFiles(site.DataPath, "*.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(needle).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task Every_route_of_the_portal_hides_what_belongs_to_another_client()
    {
        var invoiceId = await IssueInvoiceAsync(site.Bob);
        var noteId = await IssueCreditNoteAsync(invoiceId);
        var fileId = await AttachAsync(invoiceId);
        string[] ids = [invoiceId, noteId, fileId];
        var routes = await site.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<IActionDescriptorCollectionProvider>()
            .ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => action.EndpointMetadata.OfType<PortalAttribute>().Any() && action.AttributeRouteInfo!.Template!.Contains('{'))
            .SelectMany(action => action.ActionConstraints!.OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods)
                .SelectMany(method => ids.Select(id => (Method: method, Path: "/" + Parameters().Replace(action.AttributeRouteInfo!.Template!, id)))))
            .ToList()));
        routes.ShouldNotBeEmpty();

        using var owner = site.Browser();
        await PortalSite.OpenAsync(owner, await site.LinkAsync(site.Bob));
        foreach (var path in (string[])[$"/portal/invoices/{invoiceId}", $"/portal/credit-notes/{noteId}", $"/portal/files/{fileId}"])
        {
            using var own = await owner.GetAsync(path);
            own.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            routes.ShouldContain(("GET", path));
        }

        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, await site.LinkAsync(site.Ana));
        var home = await browser.GetStringAsync("/portal");
        foreach (var (method, path) in routes)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? Form(home) : null };
            using var answer = await browser.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{method} {path}");
        }
    }

    [Fact]
    public async Task A_file_of_a_document_is_downloaded_once_the_document_was_sent()
    {
        var invoiceId = await DraftInvoiceAsync(site.Bob);
        var fileId = await AttachAsync(invoiceId);
        using var owner = site.Browser();
        await PortalSite.OpenAsync(owner, await site.LinkAsync(site.Bob));

        using (var ofDraft = await owner.GetAsync($"/portal/files/{fileId}"))
            ofDraft.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await SendInvoiceAsync(invoiceId);

        using var answer = await owner.GetAsync($"/portal/files/{fileId}");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("hours.txt");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Monday: 8 h");
        (await owner.GetStringAsync($"/portal/invoices/{invoiceId}")).ShouldContain($"/portal/files/{fileId}");
    }

    [Fact]
    public async Task Several_invoices_are_downloaded_at_once_and_only_ones_own()
    {
        var client = await site.NewClientAsync("Carla");
        string[] own = [await IssueInvoiceAsync(client), await IssueInvoiceAsync(client)];
        var foreign = await IssueInvoiceAsync(site.Bob);
        using var browser = site.Browser();
        await PortalSite.OpenAsync(browser, await site.LinkAsync(client));
        var home = await browser.GetStringAsync("/portal");

        using var answer = await DownloadAsync(own);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Invoices.zip");
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        archive.Entries.Count.ShouldBe(2);

        using var refused = await DownloadAsync([.. own, foreign]);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var nothing = await DownloadAsync([]);
        nothing.Headers.Location!.OriginalString.ShouldBe("/portal");

        async Task<HttpResponseMessage> DownloadAsync(string[] ids)
        {
            using var form = Form(home);
            using var content = new FormUrlEncodedContent(
                [.. HttpUtility.ParseQueryString(await form.ReadAsStringAsync()) is var fields
                    ? fields.AllKeys.Select(key => KeyValuePair.Create(key!, fields[key]!)) : [],
                .. ids.Select(id => KeyValuePair.Create("ids", id))]);
            return await browser.PostAsync("/portal/invoices/download", content);
        }
    }

    [Fact]
    public async Task A_living_link_works_seven_days_more_once_its_document_is_settled()
    {
        var client = await site.NewClientAsync("Gustav");
        var invoiceId = await IssueInvoiceAsync(client);
        var link = await site.LinkAsync(client, $"/portal/invoices/{invoiceId}");
        var expired = await site.LinkAsync(client, $"/portal/invoices/{invoiceId}");
        await ExpireAsync(link, DateTimeOffset.UtcNow.AddHours(1));
        await ExpireAsync(expired, DateTimeOffset.UtcNow.AddHours(-1));

        (await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            client.ContentItemId, new Money(1000, "EUR"), DateOnly.FromDateTime(DateTime.UtcNow), "Cash", "", "test", invoiceId,
            [new PaymentAllocation(invoiceId, 1000)], SendReceipt: false)))).Errors.ShouldBeEmpty();

        var inSixDays = DateTimeOffset.UtcNow.AddDays(6);
        await Eventually.Async(
            async () => await site.CountAsync<StoredPortalLink>(row => row.DocumentId == invoiceId && row.ExpiresUtc > inSixDays) == 1,
            "the link lives on", cancellationToken: TestContext.Current.CancellationToken);
        using var browser = site.Browser();
        (await PortalSite.OpenAsync(browser, expired)).ShouldStartWith("/portal/expired", customMessage: "what is dead stays so");

        Task ExpireAsync(PortalLink which, DateTimeOffset when)
        {
            var hash = PortalTokens.Hash(which.Token);
            return site.ChangeAsync<StoredPortalLink>(links => links.Where(row => row.TokenHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresUtc, when)));
        }
    }

    private async Task<string> IssueInvoiceAsync(ContentItem client)
    {
        var id = await DraftInvoiceAsync(client);
        await SendInvoiceAsync(id);
        return id;
    }

    private Task<bool> SendInvoiceAsync(string invoiceId) => site.InScopeAsync(async scope =>
    {
        (await scope.GetRequiredService<InvoiceIssuer>().IssueAsync(invoiceId, new DocumentIssue(ByMail: false))).Errors.ShouldBeEmpty();
        return true;
    });

    private Task<string> IssueCreditNoteAsync(string invoiceId) => site.InScopeAsync(async scope =>
    {
        var note = (await scope.GetRequiredService<CreditNoteDrafts>().ForInvoiceAsync(invoiceId)).Item!;
        (await scope.GetRequiredService<CreditNoteIssuer>().IssueAsync(note.ContentItemId, new DocumentIssue(ByMail: false))).Errors.ShouldBeEmpty();
        return note.ContentItemId;
    });

    private Task<string> AttachAsync(string documentId) => site.InScopeAsync(async scope =>
    {
        var attachments = scope.GetRequiredService<DocumentAttachments>();
        var document = (await scope.GetRequiredService<IContentManager>().GetAsync(documentId))!;
        (await attachments.AddAsync(document, new MemoryStream(Encoding.UTF8.GetBytes("Monday: 8 h")), "hours.txt")).ShouldBeNull();
        return (await attachments.ListAsync(documentId))[0].AttachmentId;
    });

    private Task<string> DraftInvoiceAsync(ContentItem client) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var invoice = await content.NewAsync("Invoice");
        invoice.Alter<DocumentPart>(part =>
        {
            (part.ClientId, part.Currency, part.Culture) = (client.ContentItemId, "EUR", "en");
            part.Lines = [new DocumentLine { Description = "Work", UnitPrice = 10 }];
        });
        (await content.CreateAsync(invoice)).Errors.ShouldBeEmpty();
        return invoice.ContentItemId;
    });

    // The hidden fields of a page's forms, as a browser sends them.
    private static FormUrlEncodedContent Form(string page) => new(Hidden().Matches(page)
        .Select(match => (Name: Name().Match(match.Value).Groups[1].Value, Value: WebUtility.HtmlDecode(Value().Match(match.Value).Groups[1].Value)))
        .GroupBy(field => field.Name).Select(fields => fields.Last())
        .ToDictionary(field => field.Name, field => field.Value));

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("value=\"[^\"]*\"")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameters();
}
