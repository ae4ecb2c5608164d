namespace OrchardCrm.Settings;

/// <summary>Settings of the site itself.</summary>
public sealed class GeneralSettings
{
    /// <summary>Name of the site, shown to administrators.</summary>
    public string SiteName { get; set; } = "OrchardCrm";

    /// <summary>The address under which people reach the site; configuration wins over it.</summary>
    public string PublicUrl { get; set; } = "";
}
