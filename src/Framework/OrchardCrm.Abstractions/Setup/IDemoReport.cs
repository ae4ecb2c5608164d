namespace OrchardCrm.Setup;

/// <summary>Adds lines to what the demo prints at its start, such as a client's magic link.</summary>
public interface IDemoReport
{
    /// <summary>The lines, as <c>label: value</c>.</summary>
    Task<IReadOnlyList<string>> GetLinesAsync(CancellationToken cancellationToken = default);
}
