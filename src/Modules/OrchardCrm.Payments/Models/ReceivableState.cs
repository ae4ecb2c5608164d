namespace OrchardCrm.Payments.Models;

/// <summary>State of a receivable; overdue is derived from its due date.</summary>
public enum ReceivableState
{
    /// <summary>Nothing settled yet.</summary>
    Open,

    /// <summary>Something settled, something due.</summary>
    PartiallyPaid,

    /// <summary>Nothing due.</summary>
    Paid,

    /// <summary>Void.</summary>
    Void,
}
