using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Import;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Export;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Clients;

/// <summary>Clients from files: what is read, what is refused, what is taken back, and that an export comes back as it was.</summary>
public sealed class ClientImportSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Good_rows_are_imported_bad_ones_are_reported_by_their_row_and_all_is_taken_back(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var import = await StartAsync(site, """
            Customer;E-Mail;VAT ID;Zip code;Country;Days until an invoice is due;Anything
            Brandt & Söhne;lena@brandt.example;DE129273398;10827;Germany;14;x

            "No mail";"lena(at)brandt";;;;;
            ;nobody@example.com;;;;;
            Twice;LENA@brandt.example;;;;;
            Padaria again;other@padaria.example;11.222.333/0001-81;;;;
            Late;late@example.com;;;France;soon;
            """ + "\n" + string.Concat(Enumerable.Range(0, 160).Select(i => $"Client {i};c{i}@example.com;;;;;\n")));
        import.Rows.ShouldBe(166);
        (await RunAsync(site, import.ImportId)).ShouldBe(ImportState.Checked);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().CountAsync())).ShouldBe(1, "a dry run stores nothing");
        var dry = await LinesAsync(site, import.ImportId);
        dry.Where(line => line.Outcome != ImportOutcome.Good).Select(line => (line.Line, line.Outcome)).ShouldBe(
            [(4, ImportOutcome.Bad), (5, ImportOutcome.Bad), (6, ImportOutcome.LeftOut), (7, ImportOutcome.LeftOut), (8, ImportOutcome.Bad)]);
        dry[1].Message.ShouldContain("lena(at)brandt");
        dry[5].Message.ShouldContain("“soon” is not a whole number of days.");

        await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().ImportAsync(import.ImportId, CancellationToken.None));
        (await RunAsync(site, import.ImportId)).ShouldBe(ImportState.Done);
        var lines = await LinesAsync(site, import.ImportId);
        lines.Count(line => line.Outcome == ImportOutcome.Imported).ShouldBe(161);
        lines.Where(line => line.Outcome != ImportOutcome.Imported).Select(line => (line.Line, line.Outcome, line.Message))
            .ShouldBe(dry.Where(line => line.Outcome != ImportOutcome.Good).Select(line => (line.Line, line.Outcome, line.Message)), "the dry run told the truth");
        var first = (await site.GetAsync(lines[0].ClientId!)).As<ClientPart>();
        (first.Name, first.BillingAddress.CountryCode, first.BillingAddress.PostalCode, first.PaymentTermsDays, first.PrimaryContact()!.Email)
            .ShouldBe(("Brandt & Söhne", "DE", "10827", 14, "lena@brandt.example"));

        // One gets an invoice, another is changed: both stay.
        var draft = await site.DraftAsync(part => part.ClientId = lines[0].ClientId!);
        var changed = await site.GetAsync(lines[^1].ClientId!);
        changed.Alter<ClientPart>(part => part.Notes = "ours");
        await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().UpdateAsync(changed));
        await site.DeliverAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().UndoAsync(import.ImportId, CancellationToken.None));
        (await RunAsync(site, import.ImportId)).ShouldBe(ImportState.Undone);
        lines = await LinesAsync(site, import.ImportId);
        lines.Count(line => line.Outcome == ImportOutcome.Undone).ShouldBe(159);
        lines.Where(line => line.Outcome == ImportOutcome.Kept).Select(line => line.Message).ShouldBe(["It has documents, payments or portal links since.", "It was changed since."]);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().CountAsync())).ShouldBe(3);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientActivity>().Select(row => row.ClientId).Distinct().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_step_that_two_pages_do_at_once_is_done_once_and_a_stopped_import_keeps_what_it_made()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var import = await StartAsync(site, "Name\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"Client {i}\n")));
        await RunAsync(site, import.ImportId);
        await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().ImportAsync(import.ImportId, CancellationToken.None));
        var seen = (await FindAsync(site, import.ImportId))!;
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => site.InScopeAsync(scope => scope.GetRequiredService<ImportSteps>().DoAsync(seen, CancellationToken.None))));
        (await LinesAsync(site, import.ImportId)).Count.ShouldBe(ImportSteps.StepSize);
        await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().StopAsync(import.ImportId, CancellationToken.None));
        (await RunAsync(site, import.ImportId)).ShouldBe(ImportState.Stopped);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().CountAsync())).ShouldBe(1 + ImportSteps.StepSize);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_is_exported_comes_back_the_same(DatabaseProvider provider)
    {
        await using var from = await InvoicingFixture.StartAsync(provider);
        await AddFieldsAsync(from);
        await from.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            foreach (var change in Odd())
            {
                var client = await content.NewAsync(ClientTypes.Client);
                client.Alter(change);
                client.Content[ClientTypes.Client] = System.Text.Json.Nodes.JsonNode.Parse("""{"Score":12.5,"Since":"2020-02-29","Vip":true,"Level":"Gold","Memo":"=1+1"}""");
                (await content.CreateAsync(client)).Errors.ShouldBeEmpty();
            }
        });
        var file = await ExportAsync(from);

        await using var to = await InvoicingFixture.StartAsync(provider);
        await AddFieldsAsync(to);
        await to.InScopeAsync(async scope =>
            await scope.GetRequiredService<IContentManager>().RemoveAsync((await scope.GetRequiredService<IContentManager>().GetAsync(to.ClientId))!));
        var import = await StartAsync(to, file);
        await RunAsync(to, import.ImportId);
        (await LinesAsync(to, import.ImportId)).ShouldAllBe(line => line.Outcome == ImportOutcome.Good);
        await to.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().ImportAsync(import.ImportId, CancellationToken.None));
        await RunAsync(to, import.ImportId);

        (await ExportAsync(to)).ShouldBe(file);
        var odd = (await to.InScopeAsync(async scope => await scope.GetRequiredService<IContentManager>().GetAsync(
            await scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().Where(row => row.Number == "'007").Select(row => row.ContentItemId).SingleAsync())))!;
        odd.As<ClientPart>().Company.ShouldBe("=cmd|' /C calc'!A0");
        odd.As<ClientPart>().Contacts[1].LastName.ShouldBe(@"O|Brien\x");
    }

    [Fact]
    public async Task Every_field_of_the_form_has_a_column()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var keys = (await site.InScopeAsync(scope => scope.GetRequiredService<ClientColumns>().ListAsync(CancellationToken.None))).Select(column => column.Key);
        string[] ofTheFormAlone = ["Id", "IsNew", "Version", "Choices", "ContactId", "NewPrimary", "Shipping", "Fields", "IsPerson"];
        typeof(OrchardCrm.Clients.ViewModels.ClientViewModel).GetProperties().Select(property => property.Name).Except(ofTheFormAlone).Except(keys)
            .ShouldBeEmpty("an export without them would not come back the same");
    }

    [Theory]
    [InlineData("=1+1"), InlineData("'=1+1"), InlineData("''"), InlineData("'t Hooft"), InlineData("-5"), InlineData("@x"), InlineData("plain"), InlineData(""), InlineData("'")]
    public void What_is_put_before_formulas_is_taken_off_again(string text) => CsvTable.Restore(CsvTable.Defuse(text)).ShouldBe(text);

    [Fact]
    public void A_name_that_begins_with_an_apostrophe_in_another_programs_file_keeps_it() => CsvTable.Restore("'t Hooft").ShouldBe("'t Hooft");

    [Theory]
    [InlineData("a,b\n1,\"x, y\"\n", "x, y"), InlineData("a;b\n1;x, y\n", "x, y"), InlineData("a\tb\n1\tx\n", "x"), InlineData("a|b\r\n1|\"two\nlines\"\r\n", "two\nlines")]
    public async Task Files_of_any_delimiter_are_read(string file, string cell)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        (await CsvRows.ReadAsync(stream).ToListAsync())[1].Cells[1].ShouldBe(cell);
    }

    [Fact]
    public async Task Letters_of_an_older_program_are_read_right()
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes("Name\nMüller & Søn\n"));
        (await CsvRows.ReadAsync(stream).ToListAsync())[1].Cells[0].ShouldBe("Müller & Søn");
    }

    [Theory, InlineData("utf-8"), InlineData("utf-8-bom"), InlineData("latin1"), InlineData("utf-16"), InlineData("utf-16BE")]
    public async Task Reading_goes_on_at_any_row_as_if_it_had_never_stopped(string name)
    {
        const string File = "Name;City\r\n\"two\r\nlines\";Köln\r\rÅsa \"x\";\n\n\nlast;Zürich";
        var encoding = name switch { "utf-8" => new UTF8Encoding(false), "utf-8-bom" => new UTF8Encoding(true), _ => Encoding.GetEncoding(name) };
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(File)]);
        var all = await CsvRows.ReadAsync(stream, default(CsvPlace)).ToListAsync();
        all.Select(row => (row.After.Line, string.Join('|', row.Cells))).ShouldBe([(1, "Name|City"), (2, "two\r\nlines|Köln"), (4, "Åsa \"x\"|"), (7, "last|Zürich")]);
        for (var i = 0; i < all.Count; i++)
        {
            (await CsvRows.ReadAsync(stream, all[i].After).ToListAsync()).Select(row => (row.After, string.Join('|', row.Cells)))
                .ShouldBe(all.Skip(i + 1).Select(row => (row.After, string.Join('|', row.Cells))));
        }
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Twins_are_found_over_steps_and_what_is_remembered_for_it_goes_with_the_last(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var rows = (ImportSteps.StepSize * 3) + 10;
        var import = await StartAsync(site, "Name;E-Mail\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"Client {i};c{i}@example.com\n")) + "Again;C3@example.com\nAnd again;c70@example.com\n");
        await RunAsync(site, import.ImportId);
        (await LinesAsync(site, import.ImportId)).Where(line => line.Outcome != ImportOutcome.Good).Select(line => (line.Line, line.Outcome))
            .ShouldBe([(rows + 2, ImportOutcome.LeftOut), (rows + 3, ImportOutcome.LeftOut)]);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientImportKey>().CountAsync())).ShouldBe(0);
        await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().ImportAsync(import.ImportId, CancellationToken.None));
        var begun = (await FindAsync(site, import.ImportId))!;
        await site.InScopeAsync(scope => scope.GetRequiredService<ImportSteps>().DoAsync(begun, TimeSpan.MaxValue, CancellationToken.None));
        (await FindAsync(site, import.ImportId))!.State.ShouldBe(ImportState.Done);
        (await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>().CountAsync())).ShouldBe(1 + rows);
    }

    private static IEnumerable<Action<ClientPart>> Odd() =>
    [
        part =>
        {
            (part.Name, part.Company, part.Number, part.Website) = ("Eve", "=cmd|' /C calc'!A0", "'007", "https://example.com");
            part.Contacts =
            [
                new() { FirstName = "Eve", Email = "eve@example.com", Phone = "+49 30 12345678", Role = "Boss", IsPrimary = true },
                new() { FirstName = "Pat", LastName = @"O|Brien\x", Email = "pat@example.com", IsCopied = true },
            ];
            part.BillingAddress = new() { Line1 = "Rue \"A\", 1", Line2 = "x;y", City = "Zürich", PostalCode = "8001", CountryCode = "CH" };
            part.ShippingAddress = new() { Line1 = "Dock 4", City = "Santos", Region = "SP", PostalCode = "11010-000", CountryCode = "BR" };
            (part.TaxId, part.RegistrationNumber, part.Currency, part.Culture) = ("CHE-123.456.788", "HRB 7", "CHF", "en");
            (part.PaymentTermsDays, part.DefaultDiscountPercent, part.DocumentTemplate) = (0, 7.5m, "modern");
            (part.TaxExempt, part.TaxExemptReason, part.ReplyTo, part.CopyTo) = (true, "+art. 1", "r@example.com", ["a@example.com", "b@example.com"]);
            (part.Reminders, part.ReminderDays, part.PublicNote, part.Notes) = (ReminderMode.Own, [-3, 1], "-open", "two\nlines, \"quoted\"");
            (part.Tags, part.DefaultTaxRateId, part.DoNotMail) = (["VIP", "São Paulo"], InvoicingFixture.Tax, true);
        },
        part => (part.Name, part.IsPerson, part.Archived, part.BillingAddress) = ("株式会社さくら", true, true, new() { CountryCode = "" }),
        part => (part.Company, part.Reminders) = ("شركة النور", ReminderMode.None),
    ];

    private static Task AddFieldsAsync(InvoicingFixture site) => site.InScopeAsync(scope => scope.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(
        ClientTypes.Client,
        type => type
            .WithField(new ContentFieldDefinition("Score", ContentFieldKind.Number, "Score"))
            .WithField(new ContentFieldDefinition("Since", ContentFieldKind.Date, "Client since"))
            .WithField(new ContentFieldDefinition("Vip", ContentFieldKind.Boolean, "Very important"))
            .WithField(new ContentFieldDefinition("Level", ContentFieldKind.Choice, "Level", Options: ["Gold", "Silver"]))
            .WithField(new ContentFieldDefinition("Memo", ContentFieldKind.MultilineText, "Memo"))));

    private static Task<string> ExportAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        using var file = new MemoryStream();
        foreach (var archived in new[] { false, true })
        {
            var (headings, rows) = await scope.GetRequiredService<ClientExport>().RowsAsync(new ClientFilter(Archived: archived), CancellationToken.None);
            if (!archived)
                await CsvTable.WriteAsync(file, headings, rows);
            else
                await foreach (var row in rows)
                    await CsvTable.WriteAsync(file, [.. row.Select(cell => new TableColumn((string)cell!))], AsyncEnumerable.Empty<IReadOnlyList<object?>>());
        }

        return Encoding.UTF8.GetString(file.ToArray()).Replace("\uFEFF", "", StringComparison.Ordinal);
    });

    private static async Task<ClientImport> StartAsync(InvoicingFixture site, string file) => (await site.InScopeAsync(async scope =>
    {
        var imports = scope.GetRequiredService<ClientImports>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        var import = (await imports.StartAsync(stream, "clients.csv", "", CancellationToken.None))!;
        await imports.MapAsync(import.ImportId, System.Text.Json.JsonSerializer.Deserialize<List<string>>(import.Mapping)!, true, CancellationToken.None);
        return import;
    }))!;

    private static async Task<ImportState> RunAsync(InvoicingFixture site, string importId)
    {
        while (await FindAsync(site, importId) is { State: ImportState.Checking or ImportState.Importing or ImportState.Undoing } import)
            await site.InScopeAsync(scope => scope.GetRequiredService<ImportSteps>().DoAsync(import, CancellationToken.None));
        return (await FindAsync(site, importId))!.State;
    }

    private static Task<ClientImport?> FindAsync(InvoicingFixture site, string importId) =>
        site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().FindAsync(importId, CancellationToken.None));

    private static async Task<List<ClientImportLine>> LinesAsync(InvoicingFixture site, string importId) =>
        [.. await site.InScopeAsync(scope => scope.GetRequiredService<ClientImports>().LinesAsync(importId, null, 0, 1000, CancellationToken.None))];
}
