using System.ComponentModel.DataAnnotations;
using OrchardCrm.Clients.Activity;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The form of a note in the timeline.</summary>
public sealed class NoteViewModel
{
    /// <summary>Made with the form: sent twice, it keeps one note.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The note.</summary>
    [StringLength(ClientTimeline.LongestNote)]
    public string? Note { get; set; }
}
