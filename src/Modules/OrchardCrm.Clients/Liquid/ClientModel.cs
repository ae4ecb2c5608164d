namespace OrchardCrm.Clients.Liquid;

/// <summary><c>client</c> in templates.</summary>
/// <param name="Name">Company, else name.</param>
/// <param name="Number">Number given by the business.</param>
/// <param name="Company">Company.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="Language">Language.</param>
/// <param name="Currency">Currency.</param>
public sealed record ClientModel(string Name, string Number, string Company, string TaxId, string Language, string Currency);
