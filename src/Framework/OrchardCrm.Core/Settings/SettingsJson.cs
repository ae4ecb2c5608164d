using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.DataProtection;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.AuditTrail;
using OrchardCrm.Settings;

namespace OrchardCrm.Core.Settings;

/// <summary>How settings are written: as content is, with secrets encrypted.</summary>
internal sealed class SettingsJson(IDataProtectionProvider dataProtection)
{
    private static readonly JsonSerializerOptions Marked = WithSecrets(new SecretMarker());
    private readonly JsonSerializerOptions _stored = WithSecrets(new SecretConverter(dataProtection.CreateProtector("OrchardCrm.Settings")));

    public string Write(object settings) => JsonSerializer.Serialize(settings, settings.GetType(), _stored);

    public object Read(string? json, Type type) =>
        (json is null ? null : JsonSerializer.Deserialize(json, type, _stored)) ?? Activator.CreateInstance(type)!;

    public static JsonNode? Snapshot(object settings) => JsonSerializer.SerializeToNode(settings, settings.GetType(), Marked);

    public static IReadOnlyList<AuditChange> Compare(JsonNode? before, JsonNode? after) =>
        [.. JsonDiff.Compare(before, after).Select(SecretMarker.Hide)];

    private static JsonSerializerOptions WithSecrets(JsonConverter<string> converter) => new(ContentJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    foreach (var property in type.Properties.Where(IsSecret))
                        property.CustomConverter = converter;
                },
            },
        },
    };

    private static bool IsSecret(JsonPropertyInfo property) =>
        property.PropertyType == typeof(string) && property.AttributeProvider?.IsDefined(typeof(SecretAttribute), false) == true;
}
