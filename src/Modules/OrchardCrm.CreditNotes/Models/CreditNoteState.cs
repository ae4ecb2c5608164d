namespace OrchardCrm.CreditNotes.Models;

/// <summary>State of a credit note.</summary>
public enum CreditNoteState
{
    /// <summary>Can be changed, has no number.</summary>
    Draft,

    /// <summary>Issued and frozen.</summary>
    Sent,
}
