using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Liquid;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Liquid;
using OrchardCrm.Settings;
using OrchardCrm.Users.Liquid;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Clients.Mail;

/// <summary>Fills what the templates of all mails to clients can read: <c>client</c>, <c>contact</c>, <c>user</c>.</summary>
public sealed class ClientMailModels(
    CrmDbContext db, IEnumerable<IClientStandings> standings, IContentDefinitionManager definitions, ISiteService site)
{
    /// <summary>The models that a kind of mail to clients declares beside its own.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new Dictionary<string, Type>
    {
        ["client"] = typeof(ClientModel),
        ["contact"] = typeof(ContactModel),
        ["user"] = typeof(UserModel),
    };

    /// <summary>The models by name; the dictionary is the caller's own.</summary>
    /// <param name="client">The client.</param>
    /// <param name="contact">Whom the mail goes to.</param>
    /// <param name="currency">Currency of the client's figures, ISO 4217; null for the client's own.</param>
    /// <param name="userId">Who sends it; null for whoever looks after the client.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Dictionary<string, object?>> MakeAsync(
        ContentItem client, ClientContact contact, string? currency, string? userId, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var part = client.As<ClientPart>();
        return new Dictionary<string, object?>
        {
            ["client"] = await MakeClientAsync(client, part, currency ?? OwnCurrency(part, business), cancellationToken),
            ["contact"] = new ContactModel(
                contact.FirstName is { Length: > 0 } first ? first : contact.FullName(), contact.FullName(), contact.Email),
            ["user"] = await MakeUserAsync(userId ?? part.AccountManagerId, business, cancellationToken),
        };
    }

    private async Task<ClientModel> MakeClientAsync(ContentItem client, ClientPart part, string currency, CancellationToken cancellationToken)
    {
        var none = Money.Zero(currency);
        var standing = standings.LastOrDefault() is { } books
            ? await books.GetAsync(client.ContentItemId, currency, cancellationToken)
            : new ClientStanding(none, none, none);
        var type = await definitions.GetTypeDefinitionAsync(client.ContentType, cancellationToken);
        return new ClientModel(
            client.DisplayText, part.Number, part.Company, part.TaxId, part.Culture, part.Currency,
            standing.Balance, standing.Overdue, standing.Credit, CustomFieldValues.Read(client, type?.Fields ?? []));
    }

    // Automatic mails come from nobody in particular: the business itself signs them.
    private async Task<UserModel> MakeUserAsync(string userId, BusinessSettings business, CancellationToken cancellationToken)
    {
        var user = userId.Length == 0
            ? null
            : await db.Set<User>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == userId && !row.Disabled, cancellationToken);
        return user is null
            ? new UserModel(business.Name, business.Email, "")
            : new UserModel(user.DisplayName, user.Email ?? "", user.Signature);
    }

    private static string OwnCurrency(ClientPart part, BusinessSettings business) => part.Currency.Length > 0 ? part.Currency : business.Currency;
}
