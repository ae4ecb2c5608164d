using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Templates;

/// <summary>Which text a mail takes, and what becomes of texts that were written.</summary>
public sealed class TemplateTests
{
    private const string Kind = "invoice";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_client_s_own_text_wins_over_the_business_s_in_any_language(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var other = new string('9', 26);

        (await SubjectAsync(site, "en", site.ClientId)).ShouldStartWith("Invoice {{ invoice.number }}", customMessage: "shipped");
        await SaveAsync(site, new TemplateKey(Kind, "pt-BR"), "global pt");
        (await SubjectAsync(site, "en", site.ClientId)).ShouldBe("global pt");
        await SaveAsync(site, new TemplateKey(Kind, "en"), "global en");
        (await SubjectAsync(site, "en", site.ClientId)).ShouldBe("global en");
        await SaveAsync(site, new TemplateKey(Kind, "pt-BR", site.ClientId), "client pt");
        (await SubjectAsync(site, "en", site.ClientId)).ShouldBe("client pt");
        await SaveAsync(site, new TemplateKey(Kind, "en", site.ClientId), "client en");
        (await SubjectAsync(site, "en", site.ClientId)).ShouldBe("client en");
        (await SubjectAsync(site, "pt-BR", site.ClientId)).ShouldBe("client pt");
        (await SubjectAsync(site, "en", other)).ShouldBe("global en");
        (await SubjectAsync(site, "en", null)).ShouldBe("global en");

        await site.InScopeAsync(scope => Store(scope).ResetAsync(new TemplateKey(Kind, "en", site.ClientId), Cancel));
        (await SubjectAsync(site, "en", site.ClientId)).ShouldBe("client pt");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_list_of_a_client_says_what_is_in_force(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await SaveAsync(site, new TemplateKey(Kind, "en"), "global en");
        await SaveAsync(site, new TemplateKey("receipt", "en", site.ClientId), "client en");

        var rows = (await site.InScopeAsync(scope => Store(scope).ListAsync(site.ClientId, Cancel)))
            .ToDictionary(row => (row.Kind.Name, row.Culture), row => row.Source);

        rows[(Kind, "en")].ShouldBe(TemplateSource.GlobalAndLanguage);
        rows[(Kind, "pt-BR")].ShouldBe(TemplateSource.Global);
        rows[("receipt", "en")].ShouldBe(TemplateSource.ClientAndLanguage);
        rows[("receipt", "pt-BR")].ShouldBe(TemplateSource.Client);
        rows[("portal-link", "en")].ShouldBe(TemplateSource.Shipped);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Former_texts_are_kept(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var key = new TemplateKey(Kind, "en", site.ClientId);
        await SaveAsync(site, key, "first");
        await SaveAsync(site, key, "second");
        await SaveAsync(site, key with { ClientId = "" }, "the business's");
        await site.InScopeAsync(scope => Store(scope).ResetAsync(key, Cancel));

        var history = await site.InScopeAsync(scope => scope.GetRequiredService<TemplateHistory>().ListAsync(key, Cancel));

        history.Select(version => version.Subject).ShouldBe(["second", "first"]);
        history[0].SavedBy.ShouldBe("ana@example.com");
    }

    [Fact]
    public async Task Every_kind_of_mail_can_be_previewed_with_made_up_values()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(async scope =>
        {
            var previews = scope.GetRequiredService<TemplatePreviews>();
            foreach (var kind in await scope.GetRequiredService<MailKinds>().ListAsync(Cancel))
            {
                kind.Defaults.Keys.ShouldBe(["en", "pt-BR"], ignoreOrder: true, kind.Name);
                kind.Models.ShouldNotBeEmpty(kind.Name);
                foreach (var (culture, text) in kind.Defaults)
                {
                    var key = new TemplateKey(kind.Name, culture);
                    var mail = await previews.ComposeAsync(key, text, null, Cancel);
                    mail.Error.ShouldBeNull(kind.Name);
                    mail.HtmlBody.ShouldNotContain("****", customMessage: $"{kind.Name}: a variable is empty");
                    (await previews.ListVariablesAsync(key, Cancel)).ShouldContain(variable => variable.Expression == "{{ business.name }}");
                }
            }
        });
    }

    [Fact]
    public async Task A_text_is_shown_with_a_real_document_of_the_client()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)));
        var ofClient = new TemplateKey("reminder-1", "en", site.ClientId);
        var text = new MailText("{{ invoice.number }} {{ contact.first_name }}", "{{ link.view }}");

        await site.InScopeAsync(async scope =>
        {
            var previews = scope.GetRequiredService<TemplatePreviews>();
            var choice = (await previews.ListSourcesAsync(ofClient, Cancel)).ShouldHaveSingleItem();
            choice.Name.ShouldBe("INV-2026-0001 · Padaria Aurora Ltda");
            var mail = await previews.ComposeAsync(ofClient, text, choice.Id, Cancel);
            mail.Subject.ShouldBe("INV-2026-0001 Ana");
            mail.TextBody.Trim().ShouldBe($"http://localhost:5080/portal/invoices/{draft.ContentItemId}");
            (await previews.ComposeAsync(ofClient with { ClientId = new string('9', 26) }, text, choice.Id, Cancel)).Subject.ShouldBe("INV-2026-0042 Ana", "another client's");
            (await previews.ListSourcesAsync(new TemplateKey("statement", "en"), Cancel)).ShouldHaveSingleItem().Id.ShouldBe(site.ClientId);
            (await previews.ListSourcesAsync(new TemplateKey("receipt", "en"), Cancel)).ShouldBeEmpty("nothing was paid");
        });
    }

    [Fact]
    public async Task Variables_are_listed_as_templates_write_them()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        var variables = (await site.InScopeAsync(scope => scope.GetRequiredService<TemplatePreviews>()
            .ListVariablesAsync(new TemplateKey(Kind, "pt-BR"), Cancel))).ToDictionary(variable => variable.Expression, variable => variable.Value);

        variables["{{ invoice.number }}"].ShouldBe("INV-2026-0042");
        variables["{{ invoice.total | money }}"].ShouldContain("1.234,50");
        variables.Keys.ShouldContain("{{ invoice.due_date | local_date }}");
        variables.Keys.ShouldContain("{{ invoice.lines[0].description }}");
        variables.Keys.ShouldContain("{{ contact.first_name }}");
    }

    private static TemplateStore Store(IServiceProvider scope) => scope.GetRequiredService<TemplateStore>();

    private static Task SaveAsync(InvoicingFixture site, TemplateKey key, string subject) => site.InScopeAsync(scope =>
        Store(scope).SaveAsync(key, new MailText(subject, "body"), "ana@example.com", Cancel));

    private static Task<string> SubjectAsync(InvoicingFixture site, string culture, string? clientId) => site.InScopeAsync(async scope =>
        (await Store(scope).ResolveAsync(Kind, culture, clientId, Cancel)).Text.Subject);
}
