namespace OrchardCrm.Templates.Liquid;

/// <summary><c>link</c> in templates: magic links of this mail.</summary>
/// <param name="View">Opens the document in the portal.</param>
/// <param name="Pay">Opens the document where it is paid.</param>
/// <param name="Statement">Opens the portal's first page.</param>
public sealed record LinkModel(string View, string Pay, string Statement);
