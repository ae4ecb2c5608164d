using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>An invoice typed into the editor and saved as the editor saves it.</summary>
public sealed record EditedDocument(ContentItem Item, ModelStateDictionary State)
{
    public DocumentPart Document => Item.As<DocumentPart>();

    /// <summary>The message at a field; null for none.</summary>
    public string? ErrorAt(string field) => State.TryGetValue(field, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    public static Task<EditedDocument> SaveAsync(InvoicingFixture site, Action<DocumentEditorViewModel> type) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var editor = scope.GetRequiredService<DocumentEditor>();
        var item = await content.NewAsync(InvoiceTypes.Invoice);
        var model = DocumentEditor.From(item);
        await editor.ChooseClientAsync(model, InvoiceTypes.Invoice, site.ClientId, CancellationToken.None);
        type(model);

        var state = new ModelStateDictionary();
        var rows = DocumentEditor.Apply(model, item.As<DocumentPart>());
        item.Apply(item.As<DocumentPart>());
        editor.CheckTyped(model, state);
        editor.AddErrors(state, await content.ValidateAsync(item), rows);
        if (state.IsValid)
            (await content.CreateAsync(item)).Errors.ShouldBeEmpty();
        return new EditedDocument(item, state);
    });
}
