using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Localization;
using OrchardCrm.Core.DisplayManagement;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Core.Mvc;

/// <summary>Shows what went wrong in the theme of the page that failed; in plain text where no theme is on.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorController(IStringLocalizer<Strings> S, ICompositeViewEngine views) : Controller
{
    /// <summary>The page of a status code.</summary>
    [Route("/error/{code:int:range(400,599)}")]
    public IActionResult Show(int code)
    {
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? "/";
        var theme = Themes.OfPath(path);
        HttpContext.Items[Themes.ItemKey] = theme;
        Response.StatusCode = code;
        var page = Describe(code, theme == Themes.Admin ? "/admin" : "/portal");
        var view = ViewOf(code);
        return views.FindView(ControllerContext, view, isMainPage: true).Success
            ? View(view, page)
            : new ContentResult { StatusCode = code, Content = $"{page.Title}\n{page.Message}", ContentType = "text/plain; charset=utf-8" };
    }

    private static string ViewOf(int code) => code switch
    {
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status403Forbidden => "Forbidden",
        < StatusCodes.Status500InternalServerError => "Problem",
        _ => "Error",
    };

    private ErrorPage Describe(int code, string home) => code switch
    {
        StatusCodes.Status404NotFound => new(
            code, S["This page does not exist"], S["The address may be mistyped, or what was here was removed."], null, home),
        StatusCodes.Status403Forbidden => new(
            code, S["You may not open this page"], S["Ask an administrator for the right to do this."], null, home),
        StatusCodes.Status400BadRequest => new(
            code, S["The request could not be read"], S["The page may have been open for too long. Go back, reload it and try again."], null, home),
        StatusCodes.Status413PayloadTooLarge => new(
            code, S["The file is too large"], S["Choose a smaller one and try again."], null, home),
        StatusCodes.Status429TooManyRequests => new(
            code, S["Too many tries"], S["Wait a minute and try again."], null, home),
        < StatusCodes.Status500InternalServerError => new(
            code, S["The request could not be answered"], S["Go back and try again."], null, home),
        _ => new(
            code, S["Something went wrong on our side"],
            S["Nothing of what you sent was half saved. Try again; if it happens again, tell the operator the number below."],
            Activity.Current?.Id ?? HttpContext.TraceIdentifier, home),
    };
}
