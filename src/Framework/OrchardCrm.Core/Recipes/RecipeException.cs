namespace OrchardCrm.Core.Recipes;

/// <summary>A recipe failed; nothing of it was kept.</summary>
/// <param name="errors">What went wrong: step, value and way out.</param>
public sealed class RecipeException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
