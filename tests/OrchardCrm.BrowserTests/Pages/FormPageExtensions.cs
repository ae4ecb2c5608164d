using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>Fields of forms by their names, which are the same in every language.</summary>
internal static class FormPageExtensions
{
    public static ILocator Field(this IPage page, string name) => page.Locator($"[name='{name}']:not([type='hidden'])").First;

    /// <summary>What stands at a field when its value was refused.</summary>
    public static ILocator ErrorAt(this IPage page, string name) => page.Locator($"[data-valmsg-for='{name}']");

    public static async Task FillAsync(this IPage page, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            await page.Field(name).FillAsync(value);
        }
    }

    public static Task SelectAsync(this IPage page, string name, string value) => page.Field(name).SelectOptionAsync(value);

    public static Task<string> ValueOfAsync(this IPage page, string name) => page.Field(name).InputValueAsync();

    public static ILocator Button(this IPage page, string text) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = text, Exact = true });

    public static ILocator Link(this IPage page, string text) =>
        page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = text, Exact = true });

    /// <summary>The short messages that answer an act.</summary>
    public static ILocator Toasts(this IPage page) => page.Locator(".toast-message");

    /// <summary>Posts a form of the page's own session with values that no control of the page offers.</summary>
    public static async Task<IAPIResponse> PostByHandAsync(this IPage page, params (string Name, string Value)[] changed)
    {
        var form = page.Context.APIRequest.CreateFormData();
        var fields = await page.EvaluateAsync<string[][]>(
            "() => [...new FormData(document.querySelector('main form[method=post]'))].map(([name, value]) => [name, String(value)])");
        foreach (var field in fields.Where(field => !changed.Any(change => change.Name == field[0])))
        {
            form.Append(field[0], field[1]);
        }

        foreach (var (name, value) in changed)
        {
            form.Append(name, value);
        }

        var address = await page.Locator("main form[method=post]").First.EvaluateAsync<string>("form => form.action");
        return await page.APIRequest.PostAsync(address, new APIRequestContextOptions { Form = form });
    }
}
