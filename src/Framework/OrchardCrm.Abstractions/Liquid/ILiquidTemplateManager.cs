using System.Globalization;

namespace OrchardCrm.Liquid;

/// <summary>
/// Renders Liquid that users write. Templates reach only registered model types
/// (<see cref="LiquidServiceCollectionExtensions.AddLiquidModel{TModel}"/>); time, steps and output are limited.
/// </summary>
public interface ILiquidTemplateManager
{
    /// <summary>Renders a template.</summary>
    /// <param name="source">The template.</param>
    /// <param name="encoding">Whether values are encoded for HTML or left as text.</param>
    /// <param name="values">Top-level names, such as <c>invoice</c>.</param>
    /// <param name="culture">Language of filters such as <c>money</c> and <c>local_date</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="LiquidException">The template is wrong or went over a limit.</exception>
    Task<string> RenderAsync(
        string source, LiquidEncoding encoding, IReadOnlyDictionary<string, object?> values, CultureInfo culture,
        CancellationToken cancellationToken = default);

    /// <summary>The errors of a template, by line; none when it can be rendered.</summary>
    IReadOnlyList<LiquidError> Validate(string source);
}
