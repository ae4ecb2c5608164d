namespace OrchardCrm.Clients.ViewModels;

/// <summary>The fields of one address in the order of its country.</summary>
/// <param name="Prefix">Before the names of the fields: empty, or <c>Shipping.</c>.</param>
/// <param name="Address">What stands in them.</param>
public sealed record AddressFieldsViewModel(string Prefix, AddressViewModel Address)
{
    /// <summary>Prefix of the elements' ids.</summary>
    public string IdPrefix => Prefix.Replace('.', '_');
}
