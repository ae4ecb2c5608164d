using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace OrchardCrm.Core.Security;

/// <summary>Wraps Data Protection keys with the master key.</summary>
internal sealed class MasterKeyXmlEncryptor(MasterKey key) : IXmlEncryptor
{
    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement(MasterKeyXmlDecryptor.ElementName, key.Protect(plaintextElement.ToString(SaveOptions.DisableFormatting))),
        typeof(MasterKeyXmlDecryptor));
}
