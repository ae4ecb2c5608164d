using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace OrchardCrm.Export;

/// <summary>Answers with a table to save, sent while it is read.</summary>
/// <param name="name">Name of file and sheet, without ending.</param>
/// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
/// <param name="columns">The columns.</param>
/// <param name="rows">The rows.</param>
public sealed class TableResult(
    string name, string format, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var isSheet = format == "xlsx";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = isSheet ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{name}.{(isSheet ? "xlsx" : "csv")}");
        http.Response.Headers.ContentDisposition = disposition.ToString();
        await using var output = http.Response.BodyWriter.AsStream(leaveOpen: true);
        await (isSheet
            ? XlsxTable.WriteAsync(output, name, columns, rows, http.RequestAborted)
            : CsvTable.WriteAsync(output, columns, rows, http.RequestAborted));
    }
}
