using Microsoft.AspNetCore.Http;

namespace OrchardCrm.FrontEnd;

/// <summary>The colours that a person chose, so that a page is drawn in them at once.</summary>
public static class ThemeCookie
{
    /// <summary><c>light</c> or <c>dark</c>; null where the device decides.</summary>
    public static string? Read(HttpRequest request) => request.Cookies["theme"] switch
    {
        "light" => "light",
        "dark" => "dark",
        _ => null,
    };
}
