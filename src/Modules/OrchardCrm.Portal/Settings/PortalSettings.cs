namespace OrchardCrm.Portal.Settings;

/// <summary>Settings of the portal.</summary>
public sealed class PortalSettings
{
    /// <summary>Days that a magic link works.</summary>
    public int LinkDays { get; set; } = 30;

    /// <summary>Minutes after which an unused session ends.</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after which every session ends.</summary>
    public int AbsoluteHours { get; set; } = 24;

    /// <summary>Counts how often all links of the site were revoked; links and sessions of a lower epoch are dead.</summary>
    public int SiteEpoch { get; set; }
}
