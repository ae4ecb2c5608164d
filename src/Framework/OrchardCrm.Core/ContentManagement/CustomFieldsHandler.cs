using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>Checks the values of custom fields against their definitions.</summary>
internal sealed class CustomFieldsHandler(IContentDefinitionManager definitions, IStringLocalizer<Strings> S) : ContentHandlerBase
{
    public override async Task ValidatingAsync(ContentItem item, ContentValidateResult result, CancellationToken cancellationToken)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType, cancellationToken);
        foreach (var field in type?.Fields ?? [])
        {
            if (Check(item, field) is { } message)
                result.Fail(message, field.Name);
        }
    }

    private string? Check(ContentItem item, ContentFieldDefinition field)
    {
        var node = ContentFieldValues.Find(item, field.Name);
        if (node is null)
            return field.Required ? S["{0} is required: enter a value.", field.DisplayName].Value : null;

        var value = ContentFieldValues.Read(node, field.Kind);
        if (field.Kind == ContentFieldKind.Choice && field.Options is { } options && !options.Contains(value?.Text ?? ""))
            return S["\"{0}\" is not a choice of {1}: take one of {2}.", value?.Text ?? "", field.DisplayName, string.Join(", ", options)].Value;
        if (field.Kind == ContentFieldKind.Link && !IsWebAddress(value?.Text))
            return S["\"{0}\" in {1} is not a web address: it begins with https:// or http://.", value?.Text ?? "", field.DisplayName].Value;
        if (value is not null)
            return null;

        return field.Kind switch
        {
            ContentFieldKind.Number => S["\"{0}\" in {1} is not a number.", node.ToString(), field.DisplayName].Value,
            ContentFieldKind.Date => S["\"{0}\" in {1} is not a date.", node.ToString(), field.DisplayName].Value,
            _ => S["\"{0}\" in {1} is neither yes nor no.", node.ToString(), field.DisplayName].Value,
        };
    }

    private static bool IsWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
