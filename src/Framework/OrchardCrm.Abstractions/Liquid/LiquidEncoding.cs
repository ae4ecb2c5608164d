namespace OrchardCrm.Liquid;

/// <summary>How values are written into the output.</summary>
public enum LiquidEncoding
{
    /// <summary>As they are: subjects, plain text.</summary>
    Text,

    /// <summary>Encoded for HTML.</summary>
    Html,

    /// <summary>Encoded for Markdown that becomes HTML: a value is shown as it is, whatever signs it holds.</summary>
    Markdown,
}
