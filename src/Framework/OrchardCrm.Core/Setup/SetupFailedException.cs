using OrchardCrm.Setup;

namespace OrchardCrm.Core.Setup;

/// <summary>Rolls a try of setup back; carries what was reported.</summary>
internal sealed class SetupFailedException(IReadOnlyList<SetupError> errors)
    : Exception(string.Join(" ", errors.Select(error => error.Message)))
{
    /// <summary>What was reported.</summary>
    public IReadOnlyList<SetupError> Errors { get; } = errors;
}
