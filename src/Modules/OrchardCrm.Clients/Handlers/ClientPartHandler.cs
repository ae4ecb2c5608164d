using System.Net.Mail;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Events;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using TimeZoneConverter;

namespace OrchardCrm.Clients.Handlers;

/// <summary>Defaults, checks and events of clients.</summary>
internal sealed class ClientPartHandler(
    ISiteService site, IEventLog events, IIdGenerator ids, IEnumerable<IClientNumbering> numbering, IStringLocalizer<Strings> S) : ContentPartHandler<ClientPart>
{
    protected override async Task InitializingAsync(ClientPart part, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        part.Currency = business.Currency;
        part.Culture = business.Culture;
        part.BillingAddress = part.BillingAddress with { CountryCode = business.Address.CountryCode };
    }

    protected override Task ValidatingAsync(ClientPart part, ContentValidateResult result, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(part.Name) && string.IsNullOrWhiteSpace(part.Company))
            result.Fail(S["Type a name or a company: the documents are made out to it."], nameof(part.Name));
        if (!Currencies.TryGet(part.Currency, out _))
            result.Fail(S["There is no currency “{0}”. Choose one of the list, such as EUR.", part.Currency], nameof(part.Currency));
        if (SupportedCultures.All.All(culture => culture.Name != part.Culture))
            result.Fail(S["There is no language “{0}”. Choose one of the list.", part.Culture], nameof(part.Culture));
        if (part.TimeZone.Length > 0 && !TZConvert.TryGetTimeZoneInfo(part.TimeZone, out _))
            result.Fail(S["There is no time zone “{0}”. Choose one of the list, such as Europe/Berlin, or leave it empty.", part.TimeZone], nameof(part.TimeZone));
        if (part.BillingAddress.CountryCode.Length > 0 && Countries.Find(part.BillingAddress.CountryCode) is null)
            result.Fail(S["There is no country “{0}”. Choose one of the list.", part.BillingAddress.CountryCode], "CountryCode");
        if (part.PaymentTermsDays is < 0 or > 365)
            result.Fail(S["{0} days are not possible: type 0 to 365.", part.PaymentTermsDays], nameof(part.PaymentTermsDays));

        if (part.ShippingAddress is { CountryCode.Length: > 0 } shipping && Countries.Find(shipping.CountryCode) is null)
            result.Fail(S["There is no country “{0}”. Choose one of the list.", shipping.CountryCode], "Shipping.CountryCode");
        if (part.DefaultDiscountPercent is < 0 or > 100)
            result.Fail(S["A discount of {0} % is not possible: type 0 to 100.", part.DefaultDiscountPercent], nameof(part.DefaultDiscountPercent));
        if (part.Website.Length > 0 && !IsWebAddress(part.Website))
            result.Fail(S["“{0}” is not a web address: it looks like https://example.com.", part.Website], nameof(part.Website));
        CheckAddresses(part, result);
        return Task.CompletedTask;
    }

    private void CheckAddresses(ClientPart part, ContentValidateResult result)
    {
        var primary = part.PrimaryContact();
        var row = 0;
        foreach (var contact in part.Contacts)
        {
            var member = contact == primary ? nameof(contact.Email) : $"OtherContacts[{row++}].Email";
            Check(contact.Email, member);
        }

        Check(part.ReplyTo, nameof(part.ReplyTo));
        foreach (var address in part.CopyTo)
            Check(address, nameof(part.CopyTo));

        void Check(string address, string member)
        {
            if (address.Length > 0 && !IsEmail(address))
                result.Fail(S["“{0}” is not an e-mail address: it looks like name@example.com.", address], member);
        }
    }

    protected override async Task SavingAsync(ClientPart part, CancellationToken cancellationToken)
    {
        foreach (var contact in part.Contacts)
        {
            if (contact.Id.Length == 0)
                contact.Id = ids.GenerateUniqueId();
            contact.Phone = PhoneFormat.Format(contact.Phone, part.BillingAddress.CountryCode);
        }

        if (part.Contacts.Count > 0 && part.Contacts.Count(contact => contact.IsPrimary) != 1)
        {
            var primary = part.PrimaryContact();
            part.Contacts.ForEach(contact => contact.IsPrimary = contact == primary);
        }

        if (part.Number.Length == 0 && part.ContentItem.Version == 0 && numbering.FirstOrDefault() is { } numbers)
            part.Number = await numbers.TakeAsync(cancellationToken);
        part.ContentItem.DisplayText = part.Company.Length > 0 && (!part.IsPerson || part.Name.Length == 0) ? part.Company : part.Name;
    }

    protected override Task CreatedAsync(ClientPart part, CancellationToken cancellationToken) =>
        AppendAsync(ClientEvents.Created, part, cancellationToken);

    protected override Task UpdatedAsync(ClientPart part, CancellationToken cancellationToken) =>
        AppendAsync(part.Archived ? ClientEvents.Archived : ClientEvents.Updated, part, cancellationToken);

    private Task<string> AppendAsync(string name, ClientPart part, CancellationToken cancellationToken) => events.AppendAsync(
        name, part.ContentItem.ContentItemId, new ClientEvent(part.ContentItem.ContentItemId, part.ContentItem.DisplayText), cancellationToken);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https") && uri.Host.Contains('.', StringComparison.Ordinal);

    // RFC 5322 by the framework; a host without a dot is no address that a client has.
    private static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal)
        && !address.Host.EndsWith('.');
}
