using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardCrm.Email.Services;

/// <summary>Encrypts waiting mails: they hold clear magic links (docs/security.md).</summary>
internal sealed class MailPayloadProtector(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("OrchardCrm.Email.Payload");

    public string Protect(MailMessage message) => _protector.Protect(JsonSerializer.Serialize(message));

    public MailMessage Unprotect(string payload) => JsonSerializer.Deserialize<MailMessage>(_protector.Unprotect(payload))!;
}
