using OrchardCrm.Abstractions.Money;
using OrchardCrm.Liquid;

namespace OrchardCrm.Clients.Liquid;

/// <summary><c>client</c> in templates.</summary>
/// <param name="Name">Company, else name.</param>
/// <param name="Number">Number given by the business.</param>
/// <param name="Company">Company.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="Language">Language.</param>
/// <param name="Currency">Currency.</param>
/// <param name="Balance">All that is due, in the currency of the mail's document or else the client's.</param>
/// <param name="Overdue">The part of it that is late.</param>
/// <param name="Credit">Credit that settles nothing yet.</param>
/// <param name="Fields">Custom fields by name, such as <c>client.fields.segment</c>.</param>
public sealed record ClientModel(
    string Name, string Number, string Company, string TaxId, string Language, string Currency, Money Balance, Money Overdue, Money Credit,
    [CustomFields(ClientTypes.Client)] IReadOnlyDictionary<string, object?> Fields);
