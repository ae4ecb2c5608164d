using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OrchardCrm.AuditTrail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;

namespace OrchardCrm.Core.AuditTrail;

/// <summary>Writes the record in the transaction of what it records.</summary>
internal sealed class AuditTrailService(
    CrmDbContext database, IUnitOfWork unitOfWork, IHttpContextAccessor http, TimeProvider time) : IAuditTrail
{
    public async Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        // Saved with what it tells of.
        if (unitOfWork.IsActive)
            database.Add(ToRecord(entry));
        else
            await unitOfWork.ExecuteAsync(token => RecordAsync(entry, token), cancellationToken);
    }

    private AuditRecord ToRecord(AuditEntry entry)
    {
        var request = http.HttpContext;
        return new AuditRecord
        {
            OccurredUtc = time.GetUtcNow(),
            UserId = request?.User.FindFirstValue(ClaimTypes.NameIdentifier),
            UserName = request?.User.Identity?.Name ?? "",
            RemoteAddress = request?.Connection.RemoteIpAddress?.ToString() ?? "",
            Category = entry.Category,
            Action = entry.Action,
            ContentItemId = entry.ContentItemId,
            Text = entry.Text,
            Changes = JsonSerializer.Serialize(entry.Changes ?? [], ContentJson.Options),
        };
    }
}
