namespace OrchardCrm.Quotes.Settings;

/// <summary>Settings of quotes.</summary>
public sealed class QuoteSettings
{
    /// <summary>Days that a quote is valid where it names no date of its own; 1 to 365.</summary>
    public int ValidDays { get; set; } = 30;

    /// <summary>Terms of a new quote; the client accepts them with it. May be empty.</summary>
    public string Terms { get; set; } = "";
}
