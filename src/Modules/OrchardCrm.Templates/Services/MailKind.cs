namespace OrchardCrm.Templates.Services;

/// <summary>A kind of mail that a module sends, with its shipped texts.</summary>
/// <param name="Name">Technical name, such as <c>invoice</c>.</param>
/// <param name="DisplayName">Name shown, in English (a key of <paramref name="Strings"/>).</param>
/// <param name="Strings">Marker type of the module's texts.</param>
/// <param name="Defaults">Shipped subject and body (Liquid over Markdown), by culture; <c>en</c> at least.</param>
public sealed record MailKind(
    string Name, string DisplayName, Type Strings, IReadOnlyDictionary<string, MailText> Defaults);
