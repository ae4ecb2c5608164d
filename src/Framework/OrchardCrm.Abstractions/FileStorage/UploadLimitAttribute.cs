using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace OrchardCrm.FileStorage;

/// <summary>
/// On an action that takes files: how large its request may be. A larger one is answered by the page of the form, with the size in
/// <see cref="Query"/>, so that the page says at the field what to do. Files of the form lie on the disk while it is read.
/// </summary>
/// <param name="bytes">The most bytes of all files of the form together.</param>
/// <param name="back">The page of the form; <c>{id}</c> and the like stand for values of the route.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute(long bytes, string back) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>The value of the page's address that says how many bytes were refused.</summary>
    public const string Query = "tooLarge";

    // The other fields, and what stands between the files.
    private const int Around = 1024 * 1024;

    // Antiforgery reads the form, at 1000.
    private const int BeforeTheFormIsRead = 900;

    /// <summary>The most bytes of all files of the form together.</summary>
    public long Bytes => bytes;

    /// <summary>The page of the form.</summary>
    public string Back => back;

    /// <inheritdoc/>
    public int Order => BeforeTheFormIsRead;

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var isTooLarge = request.ContentLength > bytes + Around;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = isTooLarge ? null : bytes + Around;
        if (!isTooLarge)
        {
            context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = bytes + Around }));
            return;
        }

        // A browser that is still sending when the answer comes shows an error of its own instead.
        await request.Body.DrainAsync(ArrayPool<byte>.Shared, limit: null, context.HttpContext.RequestAborted);
        var page = context.RouteData.Values.Aggregate(
            back, (path, value) => path.Replace($"{{{value.Key}}}", Uri.EscapeDataString(value.Value?.ToString() ?? ""), StringComparison.Ordinal));
        context.Result = new LocalRedirectResult(QueryHelpers.AddQueryString(page, Query, request.ContentLength!.Value.ToString(CultureInfo.InvariantCulture)));
    }
}
