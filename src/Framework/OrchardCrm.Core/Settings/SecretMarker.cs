using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardCrm.AuditTrail;

namespace OrchardCrm.Core.Settings;

/// <summary>Marks secrets while two states are compared: that one changed is told, its value never.</summary>
internal sealed class SecretMarker : JsonConverter<string>
{
    private const string Mark = "\u0001secret\u0001";
    private const string Mask = "•••";

    public static AuditChange Hide(AuditChange change) => change with { From = Hide(change.From), To = Hide(change.To) };

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Length == 0 ? "" : Mark + value);

    private static string? Hide(string? value) => value?.StartsWith(Mark, StringComparison.Ordinal) == true ? Mask : value;
}
