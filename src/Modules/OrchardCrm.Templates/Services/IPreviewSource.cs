using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Real things that a template can be shown with while it is written.</summary>
public interface IPreviewSource
{
    /// <summary>The model that makes a kind of mail one of this source, such as <c>invoice</c>.</summary>
    string Model { get; }

    /// <summary>The higher wins where a kind reads the models of several sources.</summary>
    int Precedence { get; }

    /// <summary>The latest ones, a few.</summary>
    /// <param name="clientId">Those of a client only; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<PreviewChoice>> ListAsync(string? clientId, CancellationToken cancellationToken);

    /// <summary>The models of one by top-level name; null when it is gone, or another client's.</summary>
    /// <param name="key">The template that is shown.</param>
    /// <param name="id">Which one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyDictionary<string, object?>?> FindAsync(TemplateKey key, string id, CancellationToken cancellationToken);
}
