namespace OrchardCrm.Clients.Listing;

/// <summary>How many clients a filter finds.</summary>
/// <param name="Count">So many, or at least so many.</param>
/// <param name="IsMore">There are more.</param>
public sealed record ClientTotal(int Count, bool IsMore);
