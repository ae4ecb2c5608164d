namespace OrchardCrm.Liquid;

/// <summary>How values are written into the output.</summary>
public enum LiquidEncoding
{
    /// <summary>As they are: subjects, plain text, Markdown.</summary>
    Text,

    /// <summary>Encoded for HTML.</summary>
    Html,
}
