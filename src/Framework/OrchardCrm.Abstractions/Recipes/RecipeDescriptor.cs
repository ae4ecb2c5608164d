using System.Text.Json.Nodes;

namespace OrchardCrm.Recipes;

/// <summary>A recipe: what a site is set up with, or what is added to one.</summary>
/// <param name="Name">Technical name, such as <c>agency</c>.</param>
/// <param name="DisplayName">Name shown.</param>
/// <param name="Description">What one gets.</param>
/// <param name="IsSetupRecipe">It can set up a site.</param>
/// <param name="Order">Order in the list; lower is higher.</param>
/// <param name="Steps">Its steps.</param>
public sealed record RecipeDescriptor(
    string Name, string DisplayName, string Description, bool IsSetupRecipe, int Order, IReadOnlyList<JsonObject> Steps);
