using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>The reminders of one invoice: on which days, and paused while something is disputed.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/invoices/{id}/reminders")]
public sealed class InvoiceRemindersController(
    IContentManager content, InvoiceReminders reminders, ReminderForm form, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(id, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return NotFound();
        var part = invoice.As<InvoiceRemindersPart>();
        return View(new InvoiceRemindersViewModel
        {
            InvoiceId = id, Number = invoice.DisplayText, Mode = part.Mode, Days = ReminderDays.Write(part.Days),
        });
    }

    /// <summary>Keeps on which days it is reminded of.</summary>
    [HttpPost("days")]
    public async Task<IActionResult> Edit(string id, InvoiceRemindersViewModel model, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(id, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return NotFound();
        (model.InvoiceId, model.Number) = (id, invoice.DisplayText);
        if (form.Read(model.Mode, model.Days, nameof(model.Days), ModelState) is not { } days || !ModelState.IsValid)
            return View(model);

        await reminders.ChangeAsync(id, part => (part.Mode, part.Days) = (model.Mode, [.. days]), cancellationToken);
        notifier.Success(S["The reminders of {0} were saved.", invoice.DisplayText]);
        return Redirect($"/admin/invoices/{id}");
    }

    /// <summary>Pauses them, or lets them go on.</summary>
    [HttpPost]
    public async Task<IActionResult> Set(string id, bool paused, CancellationToken cancellationToken)
    {
        if (await reminders.ChangeAsync(id, part => part.Paused = paused, cancellationToken) is not { } invoice)
            return NotFound();
        notifier.Success(paused ? S["No reminders of {0} go out until you resume them.", invoice.DisplayText] : S["Reminders of {0} go on.", invoice.DisplayText]);
        return Redirect($"/admin/invoices/{id}");
    }
}
