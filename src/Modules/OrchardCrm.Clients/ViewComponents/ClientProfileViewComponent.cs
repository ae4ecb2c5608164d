using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.CustomFields;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Security;

namespace OrchardCrm.Clients.ViewComponents;

/// <summary>The profile tab of a client's page.</summary>
public sealed class ClientProfileViewComponent(ClientForm form, IAuthorizationService authorization, IStringLocalizer<Strings> S) : ViewComponent
{
    /// <summary>Shows the profile.</summary>
    public async Task<IViewComponentResult> InvokeAsync(ContentItem client)
    {
        var fields = await form.FieldsAsync(HttpContext.RequestAborted);
        return View(new ClientProfileViewModel(
            client,
            [.. fields.Select(field => KeyValuePair.Create(field.DisplayName, TextOf(client, field))).Where(field => field.Value.Length > 0)],
            await authorization.AuthorizeAsync(UserClaimsPrincipal, Permissions.ManageClients)));
    }

    private string TextOf(ContentItem client, ContentFieldDefinition field)
    {
        var text = CustomFieldText.Read(client, field, CultureInfo.CurrentCulture);
        return field.Kind switch
        {
            ContentFieldKind.Boolean => text == "true" ? S["Yes"] : "",
            ContentFieldKind.Date when DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
                DateFormatter.Format(date, CultureInfo.CurrentUICulture),
            _ => text,
        };
    }
}
