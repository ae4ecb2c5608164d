using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Security;
using OrchardCrm.Tasks.ViewComponents;

namespace OrchardCrm.Tasks.Services;

/// <summary>What is due on the dashboard, the tasks of a client on its page, and a button on an invoice's.</summary>
internal sealed class TaskZones(IAuthorizationService authorization, IStringLocalizer<Strings> S) : IZoneProvider
{
    public async Task BuildZoneAsync(ZoneContext context, CancellationToken cancellationToken)
    {
        if (context.Zone is not (ZoneNames.Dashboard or ZoneNames.ClientTabs or ZoneNames.InvoiceActions)
            || !await authorization.AuthorizeAsync(context.User, Permissions.ManageTasks))
            return;

        switch (context.Zone, context.Model)
        {
            case (ZoneNames.Dashboard, _):
                context.Add(new ZoneItem("tasks", S["Tasks"], typeof(DashboardTasksViewComponent), 5));
                break;
            case (ZoneNames.ClientTabs, ContentItem client):
                context.Add(new ZoneItem("tasks", S["Tasks"], typeof(ClientTasksViewComponent), 65, new { clientId = client.ContentItemId }));
                break;
            case (ZoneNames.InvoiceActions, ContentItem invoice):
                context.Add(new ZoneItem("new-task", S["New task"], typeof(NewTaskButtonViewComponent), 50, new { itemId = invoice.ContentItemId }));
                break;
        }
    }
}
