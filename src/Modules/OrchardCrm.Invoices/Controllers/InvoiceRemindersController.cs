using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Security;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>Pauses the reminders of one invoice, such as while something is disputed.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/invoices/{id}/reminders")]
public sealed class InvoiceRemindersController(
    IContentManager content, IUnitOfWork unitOfWork, IEventLog events, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>Pauses them, or lets them go on.</summary>
    [HttpPost]
    public async Task<IActionResult> Set(string id, bool paused, CancellationToken cancellationToken)
    {
        var invoice = await unitOfWork.ExecuteAsync(token => SetAsync(id, paused, token), cancellationToken);
        if (invoice is null)
            return NotFound();
        notifier.Success(paused ? S["No reminders of {0} go out until you resume them.", invoice.DisplayText] : S["Reminders of {0} go on.", invoice.DisplayText]);
        return Redirect($"/admin/invoices/{id}");
    }

    private async Task<ContentItem?> SetAsync(string id, bool paused, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(id, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return null;
        if (invoice.As<InvoiceRemindersPart>().Paused == paused)
            return invoice;

        invoice.Alter<InvoiceRemindersPart>(part => part.Paused = paused);
        var result = await content.UpdateAsync(invoice, cancellationToken);
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Errors[0].Message);
        var document = invoice.As<DocumentPart>();
        await events.AppendAsync(
            InvoiceEvents.RemindersChanged, id, new InvoiceEvent(id, document.ClientId, document.Number), cancellationToken);
        return invoice;
    }
}
