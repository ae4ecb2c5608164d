using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCrm.Documents.Archives;

namespace OrchardCrm.Documents.Printing;

/// <summary>Answers with a ZIP of PDFs, sent while it is made. A failure on the way cuts the connection, so that no browser takes half of it for the whole.</summary>
/// <param name="papers">Draws the documents.</param>
/// <param name="ids">The documents; they were checked to be the reader's.</param>
/// <param name="fileName">Name that the browser saves it under.</param>
/// <param name="watch">Writes down how far it is; null where nobody asks.</param>
public sealed class PaperArchiveResult(DocumentPapers papers, IReadOnlyList<string> ids, string fileName, ArchiveWatch? watch = null) : IActionResult
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
        var archive = http.RequestServices.GetRequiredService<PaperArchive>();
        if (watch is null)
        {
            await archive.WriteAsync(papers, ids, output, cancellationToken: http.RequestAborted);
            return;
        }

        await watch.BeginAsync(ids.Count);
        var end = ArchiveState.Failed;
        try
        {
            await archive.WriteAsync(papers, ids, output, watch, http.RequestAborted);
            end = ArchiveState.Done;
        }
        finally
        {
            await watch.EndAsync(http.RequestAborted.IsCancellationRequested ? ArchiveState.Cancelled : end);
        }
    }
}
