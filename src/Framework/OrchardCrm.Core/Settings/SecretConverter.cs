using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardCrm.Core.Settings;

/// <summary>Writes a secret encrypted. One that no key opens any more reads as empty, so that it can be entered anew.</summary>
internal sealed class SecretConverter(IDataProtector protector) : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = reader.GetString();
        if (string.IsNullOrEmpty(stored))
            return stored;

        try
        {
            return protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Length == 0 ? "" : protector.Protect(value));
}
