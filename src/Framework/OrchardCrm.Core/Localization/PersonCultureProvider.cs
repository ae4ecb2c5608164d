using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Localization;
using OrchardCrm.Security;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Localization;

/// <summary>
/// The language of a request: the one that was chosen (cookie), else that of who is logged in, else the browser's, which
/// counts before login only. Somebody who is logged in and has none gets the business's.
/// </summary>
internal sealed class PersonCultureProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        if (httpContext.Request.Cookies.TryGetValue(CultureCookie.Name, out var chosen) && IsSupported(chosen))
            return new ProviderCultureResult(chosen);

        var scheme = httpContext.Request.Path.StartsWithSegments("/portal") ? AuthenticationSchemes.Portal : AuthenticationSchemes.Staff;
        var schemes = httpContext.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>();
        if (await schemes.GetSchemeAsync(scheme) is null || (await httpContext.AuthenticateAsync(scheme)).Principal is not { } person)
        {
            return new ProviderCultureResult(BrowsersChoice(httpContext.Request) ?? await GetBusinessCultureAsync(httpContext));
        }

        return new ProviderCultureResult(
            person.FindFirst(CultureClaim.Type)?.Value is { } own && IsSupported(own) ? own : await GetBusinessCultureAsync(httpContext));
    }

    private static async Task<string> GetBusinessCultureAsync(HttpContext httpContext)
    {
        if (!httpContext.RequestServices.GetRequiredService<ShellSettings>().IsSetUp)
            return SupportedCultures.All[0].Name;

        var site = httpContext.RequestServices.GetRequiredService<ISiteService>();
        return SupportedCultures.Get((await site.GetSettingsAsync<BusinessSettings>(httpContext.RequestAborted)).Culture).Name;
    }

    // Portuguese of any country is better served by ours than by English.
    private static string? BrowsersChoice(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0])
            .Select(language => SupportedCultures.All.FirstOrDefault(
                culture => culture.TwoLetterISOLanguageName.Equals(language, StringComparison.OrdinalIgnoreCase))?.Name)
            .FirstOrDefault(name => name is not null);

    private static bool IsSupported(string name) =>
        SupportedCultures.All.Any(culture => string.Equals(culture.Name, name, StringComparison.OrdinalIgnoreCase));
}
