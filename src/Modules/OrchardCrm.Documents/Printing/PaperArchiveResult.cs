using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace OrchardCrm.Documents.Printing;

/// <summary>Answers with a ZIP of PDFs, sent while it is made. A failure on the way cuts the connection, so that no browser takes half of it for the whole.</summary>
/// <param name="papers">Draws the documents.</param>
/// <param name="ids">The documents; they were checked to be the reader's.</param>
/// <param name="fileName">Name that the browser saves it under.</param>
public sealed class PaperArchiveResult(DocumentPapers papers, IReadOnlyList<string> ids, string fileName) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        // The pipe takes the archive's last synchronous bytes, which the body's own stream refuses.
        await using var output = http.Response.BodyWriter.AsStream(leaveOpen: true);
        await http.RequestServices.GetRequiredService<PaperArchive>().WriteAsync(papers, ids, output, http.RequestAborted);
    }
}
