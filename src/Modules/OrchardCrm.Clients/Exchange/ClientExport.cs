using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Listing;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Export;

namespace OrchardCrm.Clients.Exchange;

/// <summary>Clients as a table to save: every field of the profile and every custom one, so that an import makes the same clients of it.</summary>
public sealed class ClientExport(ClientList list, ClientColumns columns, IContentManager content, IStringLocalizer<Strings> S)
{
    private const int Batch = 200;

    /// <summary>The table of what a filter finds, read while it is sent.</summary>
    /// <param name="filter">Which clients.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<TableResult> TableAsync(ClientFilter filter, string format, CancellationToken cancellationToken)
    {
        var (headings, rows) = await RowsAsync(filter, cancellationToken);
        return new TableResult(S["Clients"], format, headings, rows);
    }

    /// <summary>The headings, and the rows while they are asked for.</summary>
    public async Task<(IReadOnlyList<TableColumn> Headings, IAsyncEnumerable<IReadOnlyList<object?>> Rows)> RowsAsync(
        ClientFilter filter, CancellationToken cancellationToken)
    {
        var (shown, fields) = (await columns.ListAsync(cancellationToken), await columns.FieldsAsync(cancellationToken));
        return (
            [.. shown.Select(column => new TableColumn(column.Title, column.Width))],
            ReadAsync(await list.IdsAsync(filter, cancellationToken), shown, fields, cancellationToken));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(
        IReadOnlyList<string> ids, IReadOnlyList<ClientColumn> shown, IReadOnlyList<ContentFieldDefinition> fields,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in ids.Chunk(Batch))
        {
            foreach (var client in await content.GetAsync(batch, cancellationToken))
            {
                var form = ClientViewModel.From(client, isNew: false);
                form.FillFields(client, fields, CultureInfo.InvariantCulture);
                yield return [.. shown.Select(column => (object?)(column.Read(form) ?? ""))];
            }
        }
    }
}
