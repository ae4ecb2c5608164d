using System.Security.Cryptography;
using System.Text;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Quotes.Services;

/// <summary>Fingerprints of what was offered.</summary>
public static class QuoteSnapshots
{
    /// <summary>SHA-256 of the snapshot as it is stored, in lower-case hexadecimal digits.</summary>
    public static string HashOf(DocumentSnapshot snapshot) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ContentJson.ToNode(snapshot)!.ToJsonString(ContentJson.Options))));
}
