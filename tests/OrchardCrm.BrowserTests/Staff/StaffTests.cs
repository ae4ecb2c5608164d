using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Staff;

/// <summary>How staff come in, and how far.</summary>
public sealed class StaffTests(MailingSite site) : IClassFixture<MailingSite>
{
    private const string Password = "nine-slow-purple-Trains";

    [Fact]
    public async Task A_wrong_password_says_so_and_the_right_one_opens_what_was_asked_for()
    {
        await using var session = await site.OpenAsync();
        await session.Page.GotoAsync("/admin/clients");
        new Uri(session.Page.Url).AbsolutePath.ShouldBe("/admin/login");
        await session.AxeAsync();
        await session.Page.FillAsync(("Email", Site.Setup.AdminEmail), ("Password", "not-the-right-one"));
        await session.Page.Button("Log in").ClickAsync();
        await Expect(new LoginPage(session.Page).Problem).ToHaveTextAsync("The e-mail address or the password is wrong.");
        (await session.Page.ValueOfAsync("Email")).ShouldBe(Site.Setup.AdminEmail);
        await session.AxeAsync();
        await session.Page.FillAsync(("Password", Site.Setup.AdminPassword));
        await session.Page.Button("Log in").ClickAsync();
        await session.Page.WaitForURLAsync("**/admin/clients");
    }

    [Fact]
    public async Task The_fifth_wrong_password_locks_the_account()
    {
        await using var session = await InviteAsync("lock@business.example", "Lou Lock", "Support");
        var login = new LoginPage(session.Page);
        await login.LogOutAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await login.LogInAsync("lock@business.example", $"wrong-{attempt}");
        }

        await Expect(login.Problem).ToContainTextAsync("Too many wrong passwords");
        await login.LogInAsync("lock@business.example", Password);
        await Expect(login.Problem).ToContainTextAsync("Too many wrong passwords");
    }

    [Fact]
    public async Task Who_is_invited_sets_a_password_and_sees_what_the_role_allows()
    {
        await using var session = await InviteAsync("sam@business.example", "Sam Support", "Support");
        await Expect(session.Page.Locator("#rail")).ToContainTextAsync("Clients");
        await Expect(session.Page.Locator("#rail")).Not.ToContainTextAsync("Features");
        session.Expect("403");
        foreach (var forbidden in (string[])["/admin/features", "/admin/users", "/admin/payments/new"])
        {
            await session.Page.GotoAsync(forbidden);
            await Expect(session.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("You may not do this");
        }

        (await session.Page.GotoAsync("/admin/clients/new"))!.Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_mailed_link_once()
    {
        await using var session = await InviteAsync("fay@business.example", "Fay Forgets", "Accountant");
        await new LoginPage(session.Page).LogOutAsync();
        await session.Page.Link("Forgot your password?").ClickAsync();
        await session.AxeAsync();
        await session.Page.FillAsync(("Email", "fay@business.example"));
        await session.Page.Button("Send a link").ClickAsync();
        await Expect(session.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("on its way");

        var mail = await site.Mail.WaitForAsync(received => received.Html.Contains("/admin/reset-password", StringComparison.Ordinal));
        mail.Recipients.ShouldBe(["fay@business.example"]);
        await SetPasswordAsync(session, mail.LinkWith("/admin/reset-password"), "eight-new-silver-Spoons");
        await session.Page.WaitForURLAsync("**/admin");

        await using var other = await site.OpenAsync();
        await other.Page.GotoAsync(mail.LinkWith("/admin/reset-password"));
        await other.Page.FillAsync(("Password", "another-try-with-it-Again"));
        await other.Page.Button("Save and log in").ClickAsync();
        await Expect(other.Page.Locator(".validation-summary-errors")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task Two_factor_authentication_asks_for_a_code_and_takes_each_recovery_code_once()
    {
        const string email = "tess@business.example";
        await using var session = await InviteAsync(email, "Tess Twice", "Accountant");
        await session.Page.GotoAsync("/admin/account");
        await session.Page.Link("Turn on").ClickAsync();
        await session.AxeAsync();
        var key = await session.Page.Locator("main p code").InnerTextAsync();
        await session.Page.FillAsync(("Code", "000000"));
        await session.Page.Button("Turn on").ClickAsync();
        await Expect(session.Page.ErrorAt("Code")).ToContainTextAsync("000000");
        (await session.Page.Locator("main p code").InnerTextAsync()).ShouldBe(key, "a wrong code must not change the key on the phone");
        await session.Page.FillAsync(("Code", Authenticator.CodeFor(key)));
        await session.Page.Button("Turn on").ClickAsync();
        await session.AxeAsync();
        var recovery = await session.Page.Locator(".codes code").AllInnerTextsAsync();
        recovery.Count.ShouldBe(10);

        await LogInWithRecoveryAsync(session, email, recovery[0]);
        await session.Page.WaitForURLAsync("**/admin");
        await LogInWithRecoveryAsync(session, email, recovery[0]);
        await Expect(session.Page.ErrorAt("Code")).ToContainTextAsync("used already");

        await new LoginPage(session.Page).LogOutAsync();
        await new LoginPage(session.Page).LogInAsync(email, Password);
        await session.Page.WaitForURLAsync("**/two-factor**");
        await session.AxeAsync();
        await session.Page.FillAsync(("Code", Authenticator.CodeFor(key)));
        await session.Page.Button("Log in").ClickAsync();
        await session.Page.WaitForURLAsync("**/admin");
    }

    [Theory]
    [InlineData("Support", false)]
    [InlineData("Administrator", true)]
    public async Task The_last_administrator_stays_one(string role, bool disabled)
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/users");
        await session.AxeAsync();
        await session.Page.Locator("tr", new PageLocatorOptions { HasText = Site.Setup.AdminEmail }).Locator("a.row-link").ClickAsync();
        await session.Page.SelectAsync("Role", role);
        await session.Page.Locator("#Disabled").SetCheckedAsync(disabled);
        await session.Page.Button("Save").ClickAsync();
        await Expect(session.Page.ErrorAt("Role")).ToContainTextAsync("is the last administrator");
        await session.AxeAsync();
        await session.Page.GotoAsync("/admin/users");
        await Expect(session.Page.Locator("tr", new PageLocatorOptions { HasText = Site.Setup.AdminEmail })).ToContainTextAsync("Active");
    }

    /// <summary>Invites somebody and follows the mailed link in a clean window, which is then logged in.</summary>
    private async Task<BrowserSession> InviteAsync(string email, string name, string role)
    {
        await using (var admin = await site.OpenAsAdminAsync())
        {
            await admin.Page.GotoAsync("/admin/users/invite");
            await admin.Page.FillAsync(("DisplayName", name), ("Email", email));
            await admin.Page.SelectAsync("Role", role);
            await admin.Page.Button("Send invitation").ClickAsync();
            await Expect(admin.Page.Toasts()).ToContainTextAsync($"{name} was invited");
        }

        var mail = await site.Mail.WaitForMailToAsync(email);
        var session = await site.OpenAsync();
        await SetPasswordAsync(session, mail.LinkWith("/admin/invitation"), Password);
        await session.Page.WaitForURLAsync("**/admin");
        return session;
    }

    private static async Task SetPasswordAsync(BrowserSession session, string link, string password)
    {
        await session.Page.GotoAsync(link);
        await session.AxeAsync();
        await session.Page.FillAsync(("Password", password));
        await session.Page.Button("Save and log in").ClickAsync();
    }

    private static async Task LogInWithRecoveryAsync(BrowserSession session, string email, string code)
    {
        await new LoginPage(session.Page).LogOutAsync();
        await new LoginPage(session.Page).LogInAsync(email, Password);
        await session.Page.Link("Use a recovery code").ClickAsync();
        await session.Page.FillAsync(("Code", code));
        await session.Page.Button("Log in").ClickAsync();
    }
}
