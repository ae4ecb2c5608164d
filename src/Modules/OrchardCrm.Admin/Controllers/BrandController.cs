using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCrm.Admin.Services;
using OrchardCrm.FileStorage;
using OrchardCrm.Settings;

namespace OrchardCrm.Admin.Controllers;

/// <summary>The business's logo and colour, for the portal, mails and the admin.</summary>
[AllowAnonymous]
public sealed class BrandController(ISiteService site, IFileStore files) : Controller
{
    /// <summary>The logo in force; 404 where there is none, or for any other file.</summary>
    [HttpGet("/brand/logo/{fileId}")]
    public async Task<IActionResult> Logo(string fileId, CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        if (business.LogoFileId.Length == 0 || business.LogoFileId != fileId
            || await files.OpenReadAsync(fileId, cancellationToken) is not { } content)
        {
            return NotFound();
        }

        var first = new byte[4];
        var read = await content.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(content, read > 0 && first[0] == 0x89 ? "image/png" : "image/jpeg");
    }

    /// <summary>The accent colour as a stylesheet, made readable on light and dark ground.</summary>
    [HttpGet("/brand/accent.css")]
    public async Task<IActionResult> Accent(CancellationToken cancellationToken)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var tag = new EntityTagHeaderValue($"\"{business.AccentColor.TrimStart('#')}\"");
        Response.Headers.CacheControl = "no-cache";
        Response.Headers.ETag = tag.ToString();
        if (Request.Headers.IfNoneMatch.Contains(tag.ToString()))
            return StatusCode(304);
        return Content(AccentStylesheet.Write(business.AccentColor), "text/css");
    }
}
