using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>A certificate authority such as a company runs for its own servers.</summary>
public sealed class CertificateAuthority : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 certificate;

    /// <param name="name">Its name.</param>
    public CertificateAuthority(string name)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var now = DateTimeOffset.UtcNow;
        certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }

    /// <summary>A server's certificate with its key.</summary>
    /// <param name="host">The name of the server.</param>
    /// <param name="revocations">Where the list is published of what was revoked; null where none is.</param>
    public X509Certificate2 Issue(string host, string? revocations = null)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", own, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        if (revocations is not null)
        {
            request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([revocations]));
        }

        var now = DateTimeOffset.UtcNow;
        using var issued = request.Create(certificate, now.AddHours(-1), now.AddDays(7), RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(own);
    }

    /// <summary>The list of what was revoked.</summary>
    public byte[] Revoke(X509Certificate2 revoked)
    {
        var list = new CertificateRevocationListBuilder();
        list.AddEntry(revoked);
        return list.Build(certificate, 1, DateTimeOffset.UtcNow.AddDays(7), HashAlgorithmName.SHA256);
    }

    /// <summary>Writes its own certificate as PEM, as an administrator gets it; returns the file.</summary>
    /// <param name="folder">Where to.</param>
    public string SaveTo(string folder)
    {
        var path = Path.Combine(folder, "authority.pem");
        File.WriteAllText(path, certificate.ExportCertificatePem());
        return path;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
    }
}
