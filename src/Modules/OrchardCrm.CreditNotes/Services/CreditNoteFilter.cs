using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Documents.Lists;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Which credit notes a list shows.</summary>
public sealed record CreditNoteFilter : DocumentFilter
{
    /// <summary>Leaves nothing out.</summary>
    public CreditNoteFilter()
    {
    }

    /// <summary>The filter of an address.</summary>
    public CreditNoteFilter(CreditNoteQuery query)
        : base(query) => State = query.State;

    /// <summary>Of one state; null for all.</summary>
    public CreditNoteState? State { get; init; }

    /// <inheritdoc/>
    protected override KeyValuePair<string, string?> Own => new("state", State?.ToString());
}
