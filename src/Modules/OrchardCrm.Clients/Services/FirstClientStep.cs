using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Clients.Services;

/// <summary>Ticks when there is a client.</summary>
internal sealed class FirstClientStep(CrmDbContext db, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 60;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken) => new(
        S["First client"],
        S["The people and companies you quote and invoice."],
        "/admin/clients/new",
        await db.Set<ClientIndex>().AnyAsync(cancellationToken));
}
