using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Clients;

/// <summary>The profile of a client: what it keeps, what it refuses, and what documents and mails make of it.</summary>
public sealed class ClientProfileSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_whole_form_comes_back_as_it_was_saved(DatabaseProvider provider)
    {
        await using var business = await InvoicingFixture.StartAsync(provider);
        var typed = Form();
        var id = await CreateAsync(business, typed);

        var shown = ClientViewModel.From(await business.GetAsync(id), isNew: false);
        shown.ShouldSatisfyAllConditions(
            form => form.Region.ShouldBe("SP", "a state typed by name is kept by its code"),
            form => form.Shipping.City.ShouldBe("Santos"),
            form => form.OtherContacts.Select(row => (row.FirstName, row.IsCopied)).ShouldBe([("Rui", true)]),
            form => form.OtherContacts[0].Phone.ShouldBe("+55 11 91234-5678"),
            form => form.DefaultDiscountPercent.ShouldBe(7.5m),
            form => form.ReminderDays.ShouldBe("-3, 1, 7"),
            form => form.CopyTo.ShouldBe("books@aurora.example, boss@aurora.example"),
            form => form.TaxExemptReason.ShouldBe("Art. 150"),
            form => form.PublicNote.ShouldBe("Open until six"),
            form => form.Number.ShouldBe("C-0002"));
    }

    [Fact]
    public async Task Clients_are_numbered_by_the_pattern_unless_a_number_was_typed()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await business.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<NumberSettings>(
            settings => settings.Patterns[ClientTypes.Client] = "K{000}"));
        var (own, next) = (Form(), Form());
        own.Number = "VIP";
        (await NumberOfAsync(own)).ShouldBe("VIP");
        (await NumberOfAsync(next)).ShouldBe("K001");

        async Task<string> NumberOfAsync(ClientViewModel form) => (await business.GetAsync(await CreateAsync(business, form))).As<ClientPart>().Number;
    }

    [Fact]
    public async Task Another_contact_becomes_the_primary_one_and_an_emptied_one_goes()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var item = await business.GetAsync(await CreateAsync(business, Form()));
        var before = item.As<ClientPart>().Contacts.ConvertAll(contact => contact.Id);
        var form = ClientViewModel.From(item, isNew: false);
        form.NewPrimary = 0;
        form.ApplyTo(item);
        item.As<ClientPart>().PrimaryContact()!.FirstName.ShouldBe("Rui");
        item.As<ClientPart>().Contacts.ConvertAll(contact => contact.Id).ShouldBe(before, "magic links are bound to the ids");

        form = ClientViewModel.From(item, isNew: false);
        form.OtherContacts[0] = new ContactRowViewModel { Id = form.OtherContacts[0].Id };
        form.ApplyTo(item);
        item.As<ClientPart>().Contacts.ShouldHaveSingleItem().FirstName.ShouldBe("Rui");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_at_its_field()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var form = Form();
        form.OtherContacts[0].Email = "rui(at)aurora";
        form.ReplyTo = "nobody";
        form.Website = "not a site";
        form.DefaultDiscountPercent = 101;
        form.Shipping.CountryCode = "QQ";
        var result = await business.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var client = await content.NewAsync(ClientTypes.Client);
            form.ApplyTo(client);
            return await content.CreateAsync(client);
        });
        result.Errors.Select(error => error.Member).ShouldBe(
            ["Shipping.CountryCode", "DefaultDiscountPercent", "Website", "OtherContacts[0].Email", "ReplyTo"], ignoreOrder: true);
        form.ReminderDays = "soon";
        form.ReadReminderDays().ShouldBeNull();
    }

    [Fact]
    public async Task A_new_document_of_an_exempt_client_carries_no_tax_its_reason_and_the_discount()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await CreateAsync(business, Form());
        var model = new DocumentEditorViewModel { Lines = [new DocumentLineViewModel { Quantity = 1, TaxRateId = InvoicingFixture.Tax }] };
        await ChooseAsync(model);
        model.Lines[0].TaxRateId.ShouldBe("");
        model.Notes.ShouldBe("Art. 150");
        model.Adjustments.ShouldHaveSingleItem().Value.ShouldBe(7.5m);
        await ChooseAsync(model);
        model.Notes.ShouldBe("Art. 150", "choosing the client again says nothing twice");
        model.Adjustments.ShouldHaveSingleItem();

        await business.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(
            taxes => taxes.Rates.Add(new TaxRateDefinition { Id = "free", Name = "VAT", Category = TaxCategory.Exempt, Reason = "exempt by law" })));
        model.Lines[0] = new DocumentLineViewModel { Quantity = 1 };
        await ChooseAsync(model);
        model.Lines[0].TaxRateId.ShouldBe("free");

        Task ChooseAsync(DocumentEditorViewModel editor) =>
            business.InScopeAsync(scope => scope.GetRequiredService<DocumentEditor>().ChooseClientAsync(editor, InvoiceTypes.Invoice, id, CancellationToken.None));
    }

    [Fact]
    public async Task New_documents_have_the_client_s_own_texts_unless_somebody_typed_others()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var other = await business.InScopeAsync(async scope =>
        {
            var site = scope.GetRequiredService<ISiteService>();
            await site.UpdateSettingsAsync<BusinessSettings>(settings => (settings.DefaultTerms, settings.DefaultFooter) = ("30 days", "Thank you"));
            var content = scope.GetRequiredService<IContentManager>();
            var own = (await content.GetAsync(business.ClientId))!.Alter<ClientPart>(part => (part.DocumentNotes, part.DocumentTerms) = ("Cost centre 7", "10 days, 2 %"));
            (await content.UpdateAsync(own)).Errors.ShouldBeEmpty();
            var plain = (await content.NewAsync(ClientTypes.Client)).Alter<ClientPart>(part =>
            {
                part.Name = "Plain";
                part.Contacts = [new ClientContact { Email = "plain@example.com", IsPrimary = true }];
            });
            (await content.CreateAsync(plain)).Errors.ShouldBeEmpty();
            return plain.ContentItemId;
        });
        var form = new DocumentEditorViewModel { Terms = "30 days", Footer = "Thank you" };

        await ChooseAsync(business.ClientId);
        (form.Notes, form.Terms, form.Footer).ShouldBe(("Cost centre 7", "10 days, 2 %", "Thank you"));
        await ChooseAsync(other);
        (form.Notes, form.Terms, form.Footer).ShouldBe(("", "30 days", "Thank you"));
        form.Terms = "At once";
        await ChooseAsync(business.ClientId);
        (form.Notes, form.Terms).ShouldBe(("Cost centre 7", "At once"));

        Task ChooseAsync(string id) =>
            business.InScopeAsync(scope => scope.GetRequiredService<DocumentEditor>().ChooseClientAsync(form, InvoiceTypes.Invoice, id, CancellationToken.None));
    }

    [Fact]
    public void Mails_go_to_the_copies_once()
    {
        var client = new ClientPart
        {
            CopyTo = ["books@aurora.example", "ANA@aurora.example"],
            Contacts = [new() { Email = "ana@aurora.example", IsPrimary = true }, new() { Id = "rui", Email = "rui@aurora.example", IsCopied = true }, new() { IsCopied = true }],
        };
        var copies = MailCopies.Of(client, "ana@aurora.example");

        copies.Select(copy => copy.Address.Address).ShouldBe(["rui@aurora.example", "books@aurora.example"]);
        copies.Select(copy => copy.ContactId).ShouldBe(["rui", null]);
    }

    private static Task<string> CreateAsync(InvoicingFixture business, ClientViewModel form) => business.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var client = await content.NewAsync(ClientTypes.Client);
        form.ApplyTo(client);
        (await content.CreateAsync(client)).Errors.ShouldBeEmpty();
        return client.ContentItemId;
    });

    private static ClientViewModel Form() => new()
    {
        Name = "Aurora",
        Company = "Padaria Aurora Ltda",
        FirstName = "Ana",
        Email = "ana@aurora.example",
        OtherContacts = [new() { FirstName = "Rui", Email = "rui@aurora.example", Phone = "11 912345678", Role = "Accounts payable", IsCopied = true }, new()],
        Line1 = "Rua Augusta, 1200",
        City = "São Paulo",
        Region = "são paulo",
        PostalCode = "01304-001",
        CountryCode = "BR",
        ShipsElsewhere = true,
        Shipping = new() { Line1 = "Porto 1", City = "Santos", Region = "SP", CountryCode = "BR" },
        Currency = "BRL",
        Culture = "pt-BR",
        TaxExempt = true,
        TaxExemptReason = "Art. 150",
        DefaultDiscountPercent = 7.5m,
        ReplyTo = "answers@aurora.example",
        CopyTo = "books@aurora.example; boss@aurora.example",
        Reminders = ReminderMode.Own,
        ReminderDays = "7, -3, 1",
        PublicNote = "Open until six",
    };
}
