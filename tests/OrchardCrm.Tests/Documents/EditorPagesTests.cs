using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.TestSupport.Server;
using OrchardCrm.Tests.Kernel.Shell;

namespace OrchardCrm.Tests.Documents;

/// <summary>What the editor asks of the server while somebody types: a new client, the paper, totals; with as many lines as there may be.</summary>
public sealed class EditorPagesTests : IAsyncLifetime
{
    private const int ManyLines = 500;
    private SiteFixture _site = null!;
    private SiteVisitor _admin = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await SiteFixture.StartAsync("OrchardCrm.Admin", "OrchardCrm.Users", "OrchardCrm.Clients", "OrchardCrm.Invoices");
        _client = _site.CreateClient();
        _admin = new SiteVisitor(_client);
        await _admin.LogInAsync(new ServerSetup { AdminEmail = "admin@example.com", AdminPassword = "Correct-Horse-7-Battery" }, Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_client_is_made_while_a_document_is_written_and_twice_is_once()
    {
        _client.DefaultRequestHeaders.Add("Accept", "application/json");
        var form = new Dictionary<string, string> { ["Id"] = NewId(), ["Name"] = "Nora Quick", ["Email"] = "nora@quick.example", ["Currency"] = "EUR", ["Culture"] = "en" };

        using var first = await _admin.PostAsync("/admin/documents/new-client", "/admin/documents/new-client", form, Cancel);
        using var second = await _admin.PostAsync("/admin/documents/new-client", "/admin/documents/new-client", form, Cancel);
        using var refused = await _admin.PostAsync(
            "/admin/documents/new-client", "/admin/documents/new-client", new Dictionary<string, string>(form) { ["Id"] = NewId(), ["Email"] = "no address" }, Cancel);

        (await IdOfAsync(first)).ShouldBe(form["Id"]);
        (await IdOfAsync(second)).ShouldBe(form["Id"]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("no address");
        await using var scope = _site.Shells.Current!.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Set<ClientIndex>().CountAsync(Cancel)).ShouldBe(1);
    }

    [Fact]
    public async Task The_paper_of_five_hundred_lines_stands_beside_the_form_page_by_page()
    {
        var form = await DocumentAsync(ManyLines);

        using var first = await _admin.PostAsync("/admin/invoices/new", "/admin/invoices/preview", form, Cancel);
        using var last = await _admin.PostAsync("/admin/invoices/new", "/admin/invoices/preview", form.Append(new("page", "999")), Cancel);

        var (firstPage, lastPage) = (await first.Content.ReadAsStringAsync(Cancel), await last.Content.ReadAsStringAsync(Cancel));
        firstPage.ShouldContain("src=\"data:image/png;base64,iVBOR");
        firstPage.ShouldMatch("alt=\"Page 1 of [1-9][0-9]");
        lastPage.ShouldMatch(@"alt=""Page (\d+) of \1 ");
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Without_scripts_a_form_of_five_hundred_lines_adds_a_line_counts_and_is_saved()
    {
        var form = await DocumentAsync(ManyLines);

        using var added = await _admin.PostAsync("/admin/invoices/new", "/admin/invoices/new", form.Append(new("Command", "add-line")), Cancel);
        using var totals = await _admin.PostAsync("/admin/invoices/new", "/admin/documents/totals", form, Cancel);
        using var saved = await _admin.PostAsync("/admin/invoices/new", "/admin/invoices/new", form.Append(new("Command", "save")), Cancel);

        var page = await added.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain($"name=\"Lines[{ManyLines}].Description\"");
        page.ShouldContain("Work no. 499");
        (await totals.Content.ReadAsStringAsync(Cancel)).ShouldContain("1,250.00");
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await _admin.ReadAsync(saved.Headers.Location!.OriginalString, Cancel)).ShouldContain("Work no. 499");
    }

    private async Task<List<KeyValuePair<string, string>>> DocumentAsync(int lines)
    {
        var client = NewId();
        using var made = await _admin.PostAsync(
            "/admin/documents/new-client", "/admin/documents/new-client",
            new Dictionary<string, string> { ["Id"] = client, ["Name"] = "Big Buyer", ["Email"] = "buyer@big.example", ["Currency"] = "EUR", ["Culture"] = "en" }, Cancel);
        made.StatusCode.ShouldBe(HttpStatusCode.Found);
        return
        [
            new("Id", NewId()), new("Version", "0"), new("ClientId", client), new("Currency", "EUR"), new("Purpose", "Claim"),
            .. Enumerable.Range(0, lines).SelectMany(i => new KeyValuePair<string, string>[]
            {
                new($"Lines[{i}].Description", string.Create(CultureInfo.InvariantCulture, $"Work no. {i}")), new($"Lines[{i}].Quantity", "1"),
                new($"Lines[{i}].UnitPrice", "2.50"),
            }),
        ];
    }

    private static string NewId() => $"4z{Guid.NewGuid():N}"[..26];

    private static async Task<string?> IdOfAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("id").GetString();
}
