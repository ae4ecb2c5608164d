namespace OrchardCrm.Invoices;

/// <summary>Names of the module's content types.</summary>
public static class InvoiceTypes
{
    /// <summary>An invoice.</summary>
    public const string Invoice = nameof(Invoice);
}
