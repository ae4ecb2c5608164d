namespace OrchardCrm.Documents.Numbers;

/// <summary>What a kind of document is for.</summary>
public enum DocumentPurpose
{
    /// <summary>Its total is to be paid.</summary>
    Claim,

    /// <summary>Nothing is due by it: its second date says until when it is valid.</summary>
    Offer,

    /// <summary>It gives its total back.</summary>
    Credit,
}
