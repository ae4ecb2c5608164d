using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>
/// Once: begins the reminders of invoices that were open before there were reminders. Those that have theirs look at them anew, and nothing
/// comes of that. What is to come goes out; days that are over are not made up for.
/// </summary>
[BackgroundTask(Schedule = "*/5 * * * *", Description = "Begins the reminders of invoices that were open before")]
internal sealed class OpenInvoiceLadders : IBackgroundTask
{
    private const int Batch = 200;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var site = serviceProvider.GetRequiredService<ISiteService>();
        if ((await site.GetSettingsAsync<ReminderSettings>(cancellationToken)).OpenInvoicesBegun)
            return;

        var unitOfWork = serviceProvider.GetRequiredService<IUnitOfWork>();
        for (string? after = ""; after is not null;)
        {
            var from = after;
            after = await unitOfWork.ExecuteAsync(token => BeginAsync(serviceProvider, from, token), cancellationToken);
        }

        await site.UpdateSettingsAsync<ReminderSettings>(settings => settings.OpenInvoicesBegun = true, cancellationToken);
    }

    private static async Task<string?> BeginAsync(IServiceProvider services, string after, CancellationToken cancellationToken)
    {
#pragma warning disable CA1309 // Becomes SQL, in the order that it sorts by.
        var open = await services.GetRequiredService<CrmDbContext>().Set<Receivable>().AsNoTracking()
            .Where(row => row.Kind == InvoiceTypes.Invoice && row.DueMinor > 0 && string.Compare(row.ContentItemId, after) > 0)
            .OrderBy(row => row.ContentItemId).Take(Batch)
            .Select(row => new { row.ContentItemId, row.ClientId, row.Number }).ToListAsync(cancellationToken);
#pragma warning restore CA1309
        var events = services.GetRequiredService<IEventLog>();
        foreach (var row in open)
            await events.AppendAsync(InvoiceEvents.RemindersChanged, row.ContentItemId, new InvoiceEvent(row.ContentItemId, row.ClientId, row.Number), cancellationToken);
        return open.Count == Batch ? open[^1].ContentItemId : null;
    }
}
