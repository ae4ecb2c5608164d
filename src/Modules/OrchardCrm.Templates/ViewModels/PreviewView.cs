namespace OrchardCrm.Templates.ViewModels;

/// <summary>How a mail is previewed.</summary>
public enum PreviewView
{
    /// <summary>On a desktop.</summary>
    Desktop,

    /// <summary>On a phone.</summary>
    Phone,

    /// <summary>Its plain-text part.</summary>
    Text,
}
