using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Zones;
using OrchardCrm.Portal.Services;
using OrchardCrm.Portal.ViewModels;

namespace OrchardCrm.Portal.Controllers;

/// <summary>The portal's first page.</summary>
[Portal]
public sealed class PortalController(
    IPortalScope scope, IPortalDoor door, IZoneManager zones, IEnumerable<IPortalBalance> balances, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>What is owed, and what the modules show.</summary>
    [HttpGet("/portal")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var client = await scope.GetClientAsync(cancellationToken);
        var contact = client.As<ClientPart>().Contacts.Find(contact => contact.Id == scope.ContactId);
        var name = contact is { FirstName.Length: > 0 } ? contact.FirstName : client.DisplayText;
        var balance = balances.FirstOrDefault() is { } books ? await books.GetAsync(cancellationToken) : new PortalBalance([], null);
        return View(new PortalHomeViewModel(
            name,
            Join([.. balance.Due.Select(amount => MoneyFormatter.Format(amount, CultureInfo.CurrentCulture))]),
            balance.NextDue,
            await zones.BuildAsync(ZoneNames.PortalHome, client, User, cancellationToken)));
    }

    /// <summary>Ends the session.</summary>
    [HttpPost("/portal/logout")]
    public async Task<IActionResult> LogOut()
    {
        await door.LeaveAsync(HttpContext);
        Response.Headers.Location = "/portal/goodbye";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private string Join(string[] amounts) => amounts switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => S["{0} and {1}", string.Join(", ", first), last],
    };
}
