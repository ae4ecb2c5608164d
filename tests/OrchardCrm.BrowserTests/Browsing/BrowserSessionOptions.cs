using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>Who sits before the browser, and at which screen.</summary>
public sealed record BrowserSessionOptions
{
    /// <summary>The narrowest screen that every page must work on.</summary>
    public static BrowserSessionOptions Phone { get; } = new() { Width = 360, Height = 740 };

    /// <summary>The server; relative addresses start here.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The person's language, such as en-US or pt-BR.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>Light or dark.</summary>
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    /// <summary>The window's width in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The window's height in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether scripts run.</summary>
    public bool JavaScript { get; init; } = true;
}
