using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;

namespace OrchardCrm.Tests.Clients;

/// <summary>Whoever saves second is told of contacts by their names, wherever their rows stand.</summary>
public sealed class ContactDifferencesSpecs
{
    [Fact]
    public void Equal_contacts_in_another_order_are_no_difference() =>
        Differences(Form("ana", Row("bea", "Bea"), Row("cy", "Cy")), Form("ana", Row("cy", "Cy"), Row("bea", "Bea"))).ShouldBeEmpty();

    [Fact]
    public void A_changed_contact_is_named_at_the_field_of_its_own_row() =>
        Differences(Form("ana", Row("bea", "Bea", "bea@new.example"), Row("cy", "Cy")), Form("ana", Row("cy", "Cy"), Row("bea", "Bea", "bea@old.example")))
            .ShouldBe([("OtherContacts[0].Email", "Bea, now stored: bea@old.example")]);

    [Fact]
    public void A_value_that_was_taken_away_is_called_nothing() =>
        Differences(Form("ana", Row("bea", "Bea", "bea@new.example")), Form("ana", Row("bea", "Bea"))).ShouldBe([("OtherContacts[0].Email", "Bea, now stored: nothing")]);

    [Theory, InlineData(true, "Bea gets copies of mails now."), InlineData(false, "Bea gets no copies of mails now.")]
    public void Whether_somebody_gets_copies_is_said_in_words(bool stored, string message) =>
        Differences(Form("ana", Row("bea", "Bea", copied: !stored)), Form("ana", Row("bea", "Bea", copied: stored))).ShouldBe([("OtherContacts[0].IsCopied", message)]);

    [Fact]
    public void A_contact_that_somebody_added_would_be_removed_by_saving() =>
        Differences(Form("ana"), Form("ana", Row("dora", "Dora")))
            .ShouldBe([("", "Dora is among the stored contacts and not among those you typed. Saving removes this contact.")]);

    [Fact]
    public void A_contact_that_somebody_removed_would_come_back_by_saving() =>
        Differences(Form("ana", Row("bea", "Bea")), Form("ana"))
            .ShouldBe([("OtherContacts[0].FirstName", "Bea was removed from the contacts meanwhile. Saving brings this contact back.")]);

    [Fact]
    public void A_contact_that_was_just_typed_and_a_blank_row_are_no_difference() =>
        Differences(Form("ana", Row("", "New"), new ContactRowViewModel()), Form("ana")).ShouldBeEmpty();

    [Fact]
    public void Another_primary_contact_is_named_beside_ones_own() =>
        Differences(Form("ana", Row("bea", "bea")), Form("bea", Row("ana", "ana")))
            .ShouldBe([("", "bea is the primary contact now. Saving makes it ana again.")]);

    [Fact]
    public void Who_has_no_name_is_called_by_mail() =>
        Differences(Form("ana"), Form("ana", Row("x", "", "x@example.com"))).Single().Message.ShouldStartWith("x@example.com is among the stored contacts");

    private static List<(string Field, string Message)> Differences(ClientViewModel mine, ClientViewModel theirs)
    {
        var state = new ModelStateDictionary();
        var factory = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        new ContactDifferences(new StringLocalizer<OrchardCrm.Clients.Strings>(factory)).Name(mine, theirs, state);
        return [.. state.SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))];
    }

    private static ClientViewModel Form(string primary, params ContactRowViewModel[] others) => new() { ContactId = primary, FirstName = primary, OtherContacts = [.. others] };

    private static ContactRowViewModel Row(string id, string name, string? email = null, bool copied = false) => new() { Id = id, FirstName = name, Email = email, IsCopied = copied };
}
