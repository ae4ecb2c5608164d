using OrchardCrm.CreditNotes.Models;
using OrchardCrm.Documents.Lists;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>The filter of credit notes as it stands in an address.</summary>
public sealed class CreditNoteQuery : DocumentQuery
{
    /// <summary>State.</summary>
    public CreditNoteState? State { get; set; }
}
