namespace OrchardCrm.Templates.Services;

/// <summary>A kind of mail that a module sends, with its shipped texts.</summary>
/// <param name="Name">Technical name, such as <c>invoice</c>.</param>
/// <param name="DisplayName">Name shown, in English (a key of <paramref name="Strings"/>).</param>
/// <param name="Strings">Marker type of the module's texts.</param>
/// <param name="Defaults">Shipped subject and body (Liquid over Markdown), by culture; <c>en</c> at least.</param>
public sealed record MailKind(
    string Name, string DisplayName, Type Strings, IReadOnlyDictionary<string, MailText> Defaults)
{
    /// <summary>
    /// The models that its templates may read, by top-level name, such as <c>invoice</c>; a list of models is declared by its
    /// array type. <c>business</c> is there in every kind. The editor lists their variables and shows the text with made-up values.
    /// </summary>
    public IReadOnlyDictionary<string, Type> Models { get; init; } = new Dictionary<string, Type>();

    /// <summary>Goes to clients, so that a client can have a text of its own; false for mails to staff.</summary>
    public bool IsForClients { get; init; } = true;

    /// <summary>Goes also to clients who want no mail: what the law or the contract wants delivered, and what the client itself asked for.</summary>
    public bool IsNotice { get; init; }

    /// <summary>The business added it; its name is shown as it is.</summary>
    public bool IsOwn { get; init; }
}
