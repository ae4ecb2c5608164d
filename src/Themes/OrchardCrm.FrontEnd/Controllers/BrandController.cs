using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCrm.FileStorage;
using OrchardCrm.FrontEnd.Colours;
using OrchardCrm.Settings;

namespace OrchardCrm.FrontEnd.Controllers;

/// <summary>The business's colour as a stylesheet, and its logo. Addresses carry a version, so that browsers may keep the answers.</summary>
[AllowAnonymous]
public sealed class BrandController(ISiteService site, IFileStore files) : Controller
{
    private const string KeptForAYear = "public, max-age=31536000, immutable";

    /// <summary>The accent for light and dark, darkened or lightened until text in it can be read.</summary>
    [HttpGet("/site/accent.css")]
    public async Task<IActionResult> Accent(string? v, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        KeepIf(v is not null);
        return Content(AccentStylesheet.Write(business.AccentColor), "text/css; charset=utf-8");
    }

    /// <summary>The logo, where there is one and it is an image.</summary>
    [HttpGet("/site/logo")]
    public async Task<IActionResult> Logo(string? v, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        if (business.LogoFileId.Length == 0)
            return NotFound();
        var stream = await files.OpenReadAsync(business.LogoFileId, cancellationToken);
        if (stream is null)
            return NotFound();

        await using (stream)
        {
            using var buffer = new MemoryStream();
            await stream.CopyToAsync(buffer, cancellationToken);
            var bytes = buffer.ToArray();
            if (ImageType.Of(bytes) is not { } type)
                return NotFound();
            KeepIf(v == business.LogoFileId);
            return File(bytes, type);
        }
    }

    private void KeepIf(bool versioned) =>
        Response.Headers[HeaderNames.CacheControl] = versioned ? KeptForAYear : "no-cache";
}
