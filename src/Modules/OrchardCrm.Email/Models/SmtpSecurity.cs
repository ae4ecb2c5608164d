namespace OrchardCrm.Email.Models;

/// <summary>How a connection to the mail server is secured.</summary>
public enum SmtpSecurity
{
    /// <summary>Begins in clear and must switch to TLS (usual port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (usual port 465).</summary>
    Tls,

    /// <summary>In clear: only for a server on the same machine.</summary>
    None,
}
