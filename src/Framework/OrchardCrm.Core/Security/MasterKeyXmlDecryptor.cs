using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Core.Security;

/// <summary>Opens what <see cref="MasterKeyXmlEncryptor"/> wrapped. Its name is written beside each key.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <summary>Name of the element with the wrapped key.</summary>
    public const string ElementName = "wrappedKey";

    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<MasterKey>().Unprotect(encryptedElement.Value));
}
