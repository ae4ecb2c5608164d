using System.ComponentModel.DataAnnotations;
using OrchardCrm.Portal.Settings;

namespace OrchardCrm.Portal.ViewModels;

/// <summary>The form of the portal's settings.</summary>
public sealed class PortalSettingsViewModel
{
    /// <summary>Days that a link works.</summary>
    [Range(1, 365)]
    public int LinkDays { get; set; }

    /// <summary>Minutes after which an unused session ends.</summary>
    [Range(5, 1440)]
    public int IdleMinutes { get; set; }

    /// <summary>Hours after which every session ends.</summary>
    [Range(1, 168)]
    public int AbsoluteHours { get; set; }

    /// <summary>Fills the form.</summary>
    public static PortalSettingsViewModel From(PortalSettings settings) => new()
    {
        LinkDays = settings.LinkDays,
        IdleMinutes = settings.IdleMinutes,
        AbsoluteHours = settings.AbsoluteHours,
    };

    /// <summary>Takes what was typed.</summary>
    public void ApplyTo(PortalSettings settings) =>
        (settings.LinkDays, settings.IdleMinutes, settings.AbsoluteHours) = (LinkDays, IdleMinutes, AbsoluteHours);
}
