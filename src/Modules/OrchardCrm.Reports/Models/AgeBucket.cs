namespace OrchardCrm.Reports.Models;

/// <summary>How long something has been due.</summary>
public enum AgeBucket
{
    /// <summary>Not yet.</summary>
    Current,

    /// <summary>1–30 days.</summary>
    UpTo30,

    /// <summary>31–60 days.</summary>
    UpTo60,

    /// <summary>61–90 days.</summary>
    UpTo90,

    /// <summary>More than 90 days.</summary>
    Over90,
}
