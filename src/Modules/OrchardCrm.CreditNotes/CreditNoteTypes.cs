namespace OrchardCrm.CreditNotes;

/// <summary>Names of the module's content types.</summary>
public static class CreditNoteTypes
{
    /// <summary>A credit note.</summary>
    public const string CreditNote = nameof(CreditNote);
}
