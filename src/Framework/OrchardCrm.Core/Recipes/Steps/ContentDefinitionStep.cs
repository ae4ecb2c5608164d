using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Recipes;

namespace OrchardCrm.Core.Recipes.Steps;

/// <summary>Alters content types: <c>{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Client", "Fields": [ … ] } ] }</c>.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : IRecipeStepHandler
{
    public string Name => "ContentDefinition";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.Step["ContentTypes"] is not JsonArray types)
        {
            context.Fail("it has no types: write \"ContentTypes\": [ { \"Name\": \"…\" } ].");
            return;
        }

        foreach (var type in types)
        {
            var change = type?.Deserialize<ContentTypeChange>();
            if (change is null || change.Name.Length == 0)
                context.Fail("a type has no Name.");
            else if (change.Fields.FirstOrDefault(field => string.IsNullOrWhiteSpace(field.Name)) is not null)
                context.Fail($"a field of {change.Name} has no Name.");
            else
                await definitions.AlterTypeDefinitionAsync(change.Name, change.Apply, cancellationToken);
        }
    }

    private sealed record ContentTypeChange
    {
        public string Name { get; init; } = "";

        public string? DisplayName { get; init; }

        public IReadOnlyList<string> Parts { get; init; } = [];

        public IReadOnlyList<ContentFieldDefinition> Fields { get; init; } = [];

        public void Apply(ContentTypeDefinitionBuilder builder)
        {
            if (DisplayName is not null)
                builder.DisplayedAs(DisplayName);
            foreach (var part in Parts)
                builder.WithPart(part);
            foreach (var field in Fields)
                builder.WithField(field with { DisplayName = field.DisplayName ?? field.Name });
        }
    }
}
