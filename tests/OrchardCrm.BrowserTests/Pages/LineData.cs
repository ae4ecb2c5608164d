namespace OrchardCrm.BrowserTests.Pages;

/// <summary>A line of an invoice as somebody types it.</summary>
internal sealed record LineData(string Description, string Quantity, string UnitPrice, string Discount = "", string TaxRateId = "standard");
