namespace OrchardCrm.Templates.Liquid;

/// <summary><c>business</c> in templates.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">Address in one text, lines separated.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Phone">Phone.</param>
/// <param name="Website">Web address.</param>
/// <param name="Bank">Bank details.</param>
public sealed record BusinessModel(
    string Name, string Address, string TaxId, string Email, string Phone, string Website, string Bank);
