namespace OrchardCrm.Reports.Models;

/// <summary>A document of which something was due on a day.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Kind">Its content type.</param>
/// <param name="Number">Its number.</param>
/// <param name="ClientId">Client.</param>
/// <param name="ClientName">Its name.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="IssuedOn">Issued.</param>
/// <param name="DueOn">Due.</param>
/// <param name="PayableMinor">What it came to, minor units.</param>
/// <param name="DueMinor">What was still due on that day.</param>
/// <param name="DaysLate">Days since it was due; negative before.</param>
public sealed record OpenItem(
    string DocumentId, string Kind, string Number, string ClientId, string ClientName, string Currency, DateOnly IssuedOn, DateOnly DueOn,
    long PayableMinor, long DueMinor, int DaysLate)
{
    /// <summary>Where it stands in the report.</summary>
    public AgeBucket Bucket => DaysLate switch
    {
        <= 0 => AgeBucket.Current,
        <= 30 => AgeBucket.UpTo30,
        <= 60 => AgeBucket.UpTo60,
        <= 90 => AgeBucket.UpTo90,
        _ => AgeBucket.Over90,
    };
}
