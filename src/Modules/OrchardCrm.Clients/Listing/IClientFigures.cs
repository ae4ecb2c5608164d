namespace OrchardCrm.Clients.Listing;

/// <summary>The figures by which clients are sorted and filtered; implemented by the module that keeps the ledger.</summary>
public interface IClientFigures
{
    /// <summary>One row a client and currency in which something was ever invoiced or paid. Composes into queries.</summary>
    IQueryable<ClientFigures> Query();

    /// <summary>The currencies that there are rows of.</summary>
    Task<IReadOnlyList<string>> CurrenciesAsync(CancellationToken cancellationToken);
}
