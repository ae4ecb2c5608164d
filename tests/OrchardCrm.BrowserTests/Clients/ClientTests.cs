using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Clients;

/// <summary>The clients of a business.</summary>
public sealed class ClientTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_client_with_all_data_shows_it_on_its_page()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        var id = await new ClientForm(session.Page).CreateAsync(client);
        await Expect(session.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(client.Company);
        await session.Page.GotoAsync($"/admin/clients/{id}?tab=profile");
        foreach (var shown in (string[])["Billed to", client.FirstName, client.Line1, client.Line2, "10827 Berlin", client.TaxId, client.Email, client.Currency])
        {
            await Expect(session.Page.Locator("main")).ToContainTextAsync(shown);
        }

        await session.AxeAsync();
    }

    [Fact]
    public async Task A_wrong_address_is_named_at_its_field_and_nothing_typed_is_lost()
    {
        await using var session = await site.OpenAsAdminAsync();
        var form = new ClientForm(session.Page);
        await form.OpenNewAsync();
        await form.FillAsync(new ClientData { Email = "lena(at)example.com", Name = "", Company = "" });
        await form.SaveAsync();
        await Expect(session.Page.ErrorAt("Email")).ToContainTextAsync("“lena(at)example.com” is not an e-mail address");
        await Expect(session.Page.ErrorAt("Name")).ToContainTextAsync("Type a name or a company");
        (await session.Page.ValueOfAsync("Line1")).ShouldBe("Hauptstraße 12");
        (await session.Page.ValueOfAsync("CountryCode")).ShouldBe("DE");
        await session.AxeAsync();
    }

    [Fact]
    public async Task All_that_is_wrong_is_named_at_once_and_the_other_address_is_asked_for_where_its_box_is_ticked()
    {
        await using var session = await site.OpenAsAdminAsync();
        var form = new ClientForm(session.Page);
        await form.OpenNewAsync();
        await form.FillAsync(new ClientData { Email = "lena(at)example.com" });
        await Expect(session.Page.Locator("[name='Shipping.City']")).ToBeHiddenAsync();
        await session.Page.GetByLabel("Goods go to another address").CheckAsync();
        await session.Page.Locator("[name='Shipping.City']").FillAsync("Santos");
        await session.Page.FillAsync(("PaymentTermsDays", "soon"), ("ReplyTo", "nobody"));
        await form.SaveAsync();
        await Expect(session.Page.ErrorAt("PaymentTermsDays")).ToHaveTextAsync("“soon” is not a whole number of days.");
        await Expect(session.Page.ErrorAt("Email")).ToContainTextAsync("is not an e-mail address");
        await Expect(session.Page.ErrorAt("ReplyTo")).ToContainTextAsync("is not an e-mail address");
        await Expect(session.Page.Locator("[name='Shipping.City']")).ToHaveValueAsync("Santos");
        await session.AxeAsync();
        await session.ScreenshotAsync("client-all-wrong");
    }

    [Theory]
    [InlineData("CountryCode", "QQ", "There is no country “QQ”")]
    [InlineData("Currency", "DOGE", "There is no currency “DOGE”")]
    [InlineData("Culture", "tlh", "There is no language “tlh”")]
    public async Task What_no_list_offers_is_refused_when_posted_by_hand(string field, string value, string message)
    {
        await using var session = await site.OpenAsAdminAsync();
        var form = new ClientForm(session.Page);
        await form.OpenNewAsync();
        var client = new ClientData();
        await form.FillAsync(client);
        var answer = await session.Page.PostByHandAsync((field, value));
        (await answer.TextAsync()).ShouldContain(System.Net.WebUtility.HtmlEncode(message)[..20]);
        await session.Page.GotoAsync($"/admin/clients?q={client.Email}");
        await Expect(session.Page.Locator("main")).ToContainTextAsync("Nothing matches");
    }

    [Theory]
    [InlineData("Ærøskøbing Ltd")]
    [InlineData("株式会社さくら")]
    [InlineData("شركة النور")]
    [InlineData("Компания «Север»")]
    [InlineData("<script>alert(1)</script> & Sons")]
    [InlineData("👩‍🚀 Space")]
    public async Task Names_of_every_script_come_back_as_they_were_typed(string company)
    {
        await using var session = await site.OpenAsAdminAsync();
        await new ClientForm(session.Page).CreateAsync(new ClientData { Company = company });
        await Expect(session.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(company);
        await session.Page.GotoAsync("/admin/clients");
        await Expect(session.Page.Locator("main")).ToContainTextAsync(company);
    }

    [Fact]
    public async Task A_company_of_200_characters_fits_and_one_more_is_refused()
    {
        await using var session = await site.OpenAsAdminAsync(Browsing.BrowserSessionOptions.Phone);
        var form = new ClientForm(session.Page);
        await form.OpenNewAsync();
        await form.FillAsync(new ClientData { Company = new string('W', 200) });
        var refused = await session.Page.PostByHandAsync(("Company", new string('W', 201)));
        (await refused.TextAsync()).ShouldContain("field-validation-error\" id=\"Company-error\"");
        await form.SaveAsync();
        await session.Page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        await session.FitsWidthAsync();
    }

    [Fact]
    public async Task Who_saves_second_sees_the_conflict_and_loses_nothing()
    {
        await using var first = await site.OpenAsAdminAsync();
        await using var second = await site.OpenAsAdminAsync();
        var id = await new ClientForm(first.Page).CreateAsync(new ClientData { Company = "Conflict AG" });
        await first.Page.GotoAsync($"/admin/clients/{id}/edit");
        await second.Page.GotoAsync($"/admin/clients/{id}/edit");
        await first.Page.FillAsync(("City", "Hamburg"));
        await new ClientForm(first.Page).SaveAsync();
        await first.Page.WaitForURLAsync($"**/admin/clients/{id}");

        await second.Page.FillAsync(("City", "München"), ("Notes", "Typed meanwhile"));
        await new ClientForm(second.Page).SaveAsync();
        await Expect(second.Page.Locator("main [role=alert]")).ToContainTextAsync("Somebody else saved this client meanwhile");
        await Expect(second.Page.ErrorAt("City")).ToContainTextAsync("Now stored: Hamburg");
        (await second.Page.ValueOfAsync("City")).ShouldBe("München");
        (await second.Page.ValueOfAsync("Notes")).ShouldBe("Typed meanwhile");
        await second.AxeAsync();
        await new ClientForm(second.Page).SaveAsync();
        await second.Page.WaitForURLAsync($"**/admin/clients/{id}");
    }

    [Fact]
    public async Task A_twin_is_warned_of_and_linked()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData { Company = "Twin One" };
        var id = await new ClientForm(session.Page).CreateAsync(client);
        await new ClientForm(session.Page).CreateAsync(client with { Company = "Twin Two", TaxId = "" });
        var warning = session.Page.Toasts().Filter(new LocatorFilterOptions { HasText = "Twin One" });
        await Expect(warning).ToContainTextAsync("has the same e-mail address or tax number");
        (await warning.Locator("a").GetAttributeAsync("href")).ShouldBe($"/admin/clients/{id}");
    }

    [Fact]
    public async Task An_archived_client_leaves_the_list_and_comes_back()
    {
        await using var session = await site.OpenAsAdminAsync();
        var id = await new ClientForm(session.Page).CreateAsync(new ClientData { Company = "Archive & Co" });
        await session.Page.GotoAsync($"/admin/clients/{id}?tab=profile");
        await session.Page.Link("Archive…").ClickAsync();
        await Expect(session.Page.Locator("dialog")).ToContainTextAsync("Archive Archive & Co?");
        await session.AxeAsync();
        await session.Page.Locator("dialog .btn-danger").ClickAsync();
        await Expect(session.Page.Locator(".page-title .chip")).ToHaveTextAsync("Archived");
        await session.Page.GotoAsync("/admin/clients?q=Archive");
        await Expect(session.Page.Locator("#clients-rows")).Not.ToContainTextAsync("Archive & Co");
        await session.Page.GotoAsync("/admin/clients?archived=true");
        await Expect(session.Page.Locator("#clients-rows")).ToContainTextAsync("Archive & Co");
        await session.Page.GotoAsync($"/admin/clients/{id}?tab=profile");
        await session.Page.Button("Bring back").ClickAsync();
        await Expect(session.Page.Locator(".page-title .chip")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_list_searches_as_one_types_whatever_the_accents()
    {
        await using var session = await site.OpenAsAdminAsync();
        await new ClientForm(session.Page).CreateAsync(new ClientData { Company = "Café Ñandú" });
        await session.Page.GotoAsync("/admin/clients");
        await session.Page.Locator("#clients .search-field").PressSequentiallyAsync("cafe nandu");
        await Expect(session.Page.Locator("#clients-rows tbody tr")).ToHaveCountAsync(1);
        await Expect(session.Page.Locator("#clients-rows")).ToContainTextAsync("Café Ñandú");
        await session.AxeAsync();
    }

    [Fact]
    public async Task The_same_form_posted_twice_makes_one_client()
    {
        await using var session = await site.OpenAsAdminAsync();
        var form = new ClientForm(session.Page);
        await form.OpenNewAsync();
        await form.FillAsync(new ClientData { Company = "Double Press" });
        site.Server.Log.Expect("UNIQUE constraint failed: ContentItem");
        site.Server.Log.Expect("Failed executing DbCommand .* INSERT INTO \"ContentItem\"");
        var answers = await Task.WhenAll(session.Page.PostByHandAsync(), session.Page.PostByHandAsync());
        answers.ShouldAllBe(answer => answer.Ok);
        await form.SaveAsync();
        await session.Page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        await session.Page.GotoAsync("/admin/clients?q=double press");
        await Expect(session.Page.Locator("#clients-rows tbody tr")).ToHaveCountAsync(1);
    }
}
