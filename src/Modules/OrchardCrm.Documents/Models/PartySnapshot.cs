using OrchardCrm.Addresses;

namespace OrchardCrm.Documents.Models;

/// <summary>A party of a document, frozen.</summary>
/// <param name="Name">Company, else name.</param>
/// <param name="Attention">The contact, where it differs from the name.</param>
/// <param name="Address">Address.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="RegistrationNumber">Second number.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Phone">Phone.</param>
public sealed record PartySnapshot(
    string Name, string Attention, PostalAddress Address, string TaxId, string RegistrationNumber, string Email, string Phone);
