namespace OrchardCrm.Quotes.Models;

/// <summary>Derives statuses.</summary>
public static class QuoteStatuses
{
    /// <summary>The status of a quote.</summary>
    /// <param name="state">Its own state.</param>
    /// <param name="validUntil">Its last valid day; null for none.</param>
    /// <param name="today">Today in the business's time zone.</param>
    public static QuoteStatus Of(QuoteState state, DateOnly? validUntil, DateOnly today) => state switch
    {
        QuoteState.Sent when validUntil < today => QuoteStatus.Expired,
        _ => Enum.Parse<QuoteStatus>(state.ToString()),
    };

    /// <summary>Its name; a key to translate.</summary>
    public static string KeyOf(QuoteStatus status) => status.ToString();
}
