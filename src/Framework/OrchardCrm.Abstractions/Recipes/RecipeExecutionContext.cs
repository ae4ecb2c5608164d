using System.Text.Json.Nodes;

namespace OrchardCrm.Recipes;

/// <summary>A recipe's step on its way.</summary>
/// <param name="recipe">The recipe.</param>
/// <param name="step">The step.</param>
/// <param name="index">Its position, from 0.</param>
public sealed class RecipeExecutionContext(RecipeDescriptor recipe, JsonObject step, int index)
{
    private readonly List<string> _errors = [];

    /// <summary>The recipe.</summary>
    public RecipeDescriptor Recipe { get; } = recipe;

    /// <summary>The step.</summary>
    public JsonObject Step { get; } = step;

    /// <summary>Its position, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Reports an error with the value and the way out.</summary>
    public void Fail(string message) => _errors.Add(message);
}
