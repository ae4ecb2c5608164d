namespace OrchardCrm.Shell;

/// <summary>
/// The address under which people reach the site: configuration <c>OrchardCrm:PublicUrl</c>, else the setting, else
/// http://localhost:5080. Links in mails and cookie flags follow it, never the Host header.
/// </summary>
public interface IPublicUrl
{
    /// <summary>Scheme, host and port; no trailing slash in its path.</summary>
    Uri Value { get; }

    /// <summary>True when <see cref="Value"/> is https: cookies are Secure and prefixed <c>__Host-</c>.</summary>
    bool IsHttps => Value.Scheme == Uri.UriSchemeHttps;

    /// <summary>Absolute address of a path that begins with a slash.</summary>
    string ToAbsolute(string path) => Value.GetLeftPart(UriPartial.Authority) + path;
}
