namespace OrchardCrm.Reports.Models;

/// <summary>Which date decides to which period a sale belongs.</summary>
public enum SalesBasis
{
    /// <summary>The date of the invoice or credit note; a void counts on the day it was voided.</summary>
    Invoiced,

    /// <summary>The date of the payment or refund, in proportion to what it settles.</summary>
    Paid,
}
