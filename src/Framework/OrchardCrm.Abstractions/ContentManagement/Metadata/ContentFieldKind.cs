namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>What a custom field holds.</summary>
public enum ContentFieldKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    MultilineText,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One of a list of texts.</summary>
    Choice,

    /// <summary>A web address.</summary>
    Link,
}
