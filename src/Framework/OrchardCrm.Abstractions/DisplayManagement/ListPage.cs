using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardCrm.DisplayManagement;

/// <summary>The page of a list that an address asks for by <c>page</c> and <c>size</c>.</summary>
/// <param name="Number">Page, from 1.</param>
/// <param name="Size">Rows a page: 25, 50 or 100.</param>
public readonly record struct ListPage(int Number, int Size)
{
    /// <summary>Rows before it.</summary>
    public int Skip => (Number - 1) * Size;

    /// <summary>The page that a request asks for; the first where it names none.</summary>
    public static ListPage Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ListPage(Math.Max(1, Read("page", 1)), Read("size", 25) is (50 or 100) and var size ? size : 25);

        int Read(string name, int missing) =>
            int.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : missing;
    }

    /// <summary>The same page, or the last one where there are not so many rows.</summary>
    public ListPage Within(int total) => this with { Number = Math.Clamp(Number, 1, Math.Max(1, (total + Size - 1) / Size)) };
}
