using OrchardCrm.CreditNotes.Models;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Which credit notes a list shows.</summary>
/// <param name="State">Of one state; null for all.</param>
/// <param name="ClientId">Of one client; empty for all.</param>
/// <param name="Text">Text to search for; empty for none.</param>
public sealed record CreditNoteFilter(CreditNoteState? State = null, string ClientId = "", string Text = "");
