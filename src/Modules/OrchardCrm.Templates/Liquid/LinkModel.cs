namespace OrchardCrm.Templates.Liquid;

/// <summary><c>link</c> in templates: magic links of this mail.</summary>
/// <param name="View">Opens the document in the portal.</param>
/// <param name="Pay">Opens the document where it is paid.</param>
/// <param name="Accept">Opens the document where it is accepted or rejected.</param>
/// <param name="Statement">Opens the portal's first page, with all that is owed.</param>
public sealed record LinkModel(string View, string Pay, string Accept, string Statement)
{
    /// <summary>Links of a mail that has a single one.</summary>
    /// <param name="url">Its address.</param>
    public static LinkModel Of(string url) => new(url, url, url, url);
}
