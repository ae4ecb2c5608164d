namespace OrchardCrm.Documents.Mail;

/// <summary>A mail's text as the sender changed it for this one time.</summary>
/// <param name="ContactId">The contact it goes to.</param>
/// <param name="Subject">Liquid subject; null for the template's.</param>
/// <param name="Body">Liquid body; null for the template's.</param>
public sealed record DocumentMessage(string ContactId, string? Subject, string? Body)
{
    /// <summary>Kind of the mail; null for the document's own.</summary>
    public string? Kind { get; init; }

    /// <summary>When it goes out at the earliest; null for at once.</summary>
    public DateTimeOffset? SendAfterUtc { get; init; }

    /// <summary>Id of the user who sends it; null for nobody in particular.</summary>
    public string? UserId { get; init; }
}
