using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Services;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.CustomFields;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Clients.Import;

/// <summary>Makes forms of rows, and clients of forms, by the rules that the form on the page has.</summary>
public sealed class ImportReader(IContentManager content, ClientForm form, IStringLocalizer<Strings> S)
{
    /// <summary>Reads a row.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="columns">What they mean, in their order; null for nothing.</param>
    /// <param name="blank">A new client, for what the file says nothing of.</param>
    public ImportRow Read(int line, IReadOnlyList<string> cells, IReadOnlyList<ClientColumn?> columns, ContentItem blank)
    {
        var model = ClientViewModel.From(blank, isNew: true);
        var problems = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not { } column)
                continue;
            var cell = i < cells.Count ? cells[i] : "";
            if (column.MaxLength > 0 && cell.Length > column.MaxLength)
                problems.Add($"{column.Title}: {S["{0} characters are too many: at most {1}.", cell.Length, column.MaxLength].Value}");
            else if (column.Write(model, cell) is { } problem)
                problems.Add($"{column.Title}: {problem}");
        }

        // A country and a street of their own say that goods go elsewhere, whether or not a column does.
        model.ShipsElsewhere |= !string.IsNullOrEmpty(model.Shipping.Line1) || !string.IsNullOrEmpty(model.Shipping.City);
        var state = new ModelStateDictionary();
        form.Check(model, state);
        problems.AddRange(state.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage));
        return new ImportRow(line, model, problems);
    }

    /// <summary>The client of a row, checked and not stored; what is wrong with it stands in the result.</summary>
    public async Task<(ContentItem Client, IReadOnlyList<string> Problems)> ToClientAsync(
        ImportRow row, IReadOnlyList<ContentFieldDefinition> fields, CancellationToken cancellationToken)
    {
        var client = await content.NewAsync(ClientTypes.Client, cancellationToken);
        row.Form.ApplyTo(client);
        client.Alter<Models.ClientPart>(part => part.Archived = row.Form.Archived);
        client.Published = true;
        var problems = new List<string>(row.Problems);
        foreach (var field in fields)
        {
            var cell = row.Form.Fields.GetValueOrDefault(field.Name);
            if (field.Kind == ContentFieldKind.Boolean && cell is "yes" or "no")
                cell = cell == "yes" ? "true" : "false";
            if (!CustomFieldText.TryWrite(client, field, cell, CultureInfo.InvariantCulture, out _))
                problems.Add($"{field.DisplayName}: {S["“{0}” is not a number.", cell ?? ""].Value}");
        }

        if (problems.Count == 0)
            problems.AddRange((await content.ValidateAsync(client, cancellationToken)).Errors.Select(error => error.Message));
        return (client, problems);
    }
}
