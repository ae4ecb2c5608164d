using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Admin.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Admin.Controllers;

/// <summary>
/// The search box of the top bar: items of every type that the person may see. Where their pages lie, and what lets a person
/// see them, is named by their type (<see cref="ContentPaths"/>).
/// </summary>
[Admin]
public sealed class SearchController(
    IContentDefinitionManager definitions, IContentManager content, ISearchKeys searchKeys, IAuthorizationService authorization) : Controller
{
    private const int Shown = 8;

    /// <summary>What was found; a single hit is opened at once.</summary>
    [HttpGet("/admin/search")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken)
    {
        var query = q?.Trim() ?? "";
        var groups = new List<SearchGroup>();
        if (query.Length > 0)
        {
            foreach (var type in await definitions.ListTypeDefinitionsAsync(cancellationToken))
            {
                if (await FindAsync(type, query, cancellationToken) is { Hits.Count: > 0 } group)
                    groups.Add(group);
            }
        }

        return groups is [{ Hits: [var only] }] ? LocalRedirect(only.Url) : View(new SearchViewModel(query, groups));
    }

    private async Task<SearchGroup?> FindAsync(ContentTypeDefinition type, string query, CancellationToken cancellationToken)
    {
        if (!(await authorization.AuthorizeAsync(User, null, PermissionAttribute.PolicyPrefix + ContentPaths.ViewPermission(type.Name))).Succeeded)
            return null;

        var ids = await searchKeys.Query(type.Name, query).OrderByDescending(id => id).Take(Shown).ToListAsync(cancellationToken);
        var items = ids.Count == 0 ? [] : await content.GetAsync(ids, cancellationToken);
        return new SearchGroup(
            type.DisplayName,
            $"{ContentPaths.ListInAdmin(type.Name)}?q={Uri.EscapeDataString(query)}",
            [.. items.Select(item => new SearchHit(item.DisplayText, ContentPaths.InAdmin(type.Name, item.ContentItemId)))]);
    }
}
