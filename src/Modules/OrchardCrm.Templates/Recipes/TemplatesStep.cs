using System.Text.Json.Nodes;
using OrchardCrm.Liquid;
using OrchardCrm.Recipes;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates.Recipes;

/// <summary>Step <c>Templates</c>: <c>"templates": [{ "kind", "culture", "subject", "body" }]</c>.</summary>
internal sealed class TemplatesStep(TemplateStore templates, MailKinds kinds, ILiquidTemplateManager liquid) : IRecipeStepHandler
{
    public string Name => "Templates";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var template in context.Step["templates"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            var kind = template["kind"]?.GetValue<string>() ?? "";
            var text = new MailText(template["subject"]?.GetValue<string>() ?? "", template["body"]?.GetValue<string>() ?? "");
            if (await kinds.FindAsync(kind, cancellationToken) is null)
                context.Fail($"There is no kind of mail “{kind}”. Known are: {string.Join(", ", (await kinds.ListAsync(cancellationToken)).Select(known => known.Name))}.");
            else if (liquid.Validate(text.Subject).Concat(liquid.Validate(text.Body)).FirstOrDefault() is { } error)
                context.Fail($"The template “{kind}” is wrong at line {error.Line}: {error.Message}");
            else
                await templates.SaveAsync(new TemplateKey(kind, template["culture"]?.GetValue<string>() ?? "en"), text, "", cancellationToken);
        }
    }
}
