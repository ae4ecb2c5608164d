namespace OrchardCrm.Core.Data.Migrations;

/// <summary>Migrations of a module failed. All that they did was undone; modules before it are migrated.</summary>
/// <param name="moduleId">The module.</param>
/// <param name="innerException">What failed.</param>
public sealed class MigrationFailedException(string moduleId, Exception innerException)
    : Exception($"The tables of {moduleId} could not be brought up to date: {innerException.GetBaseException().Message}", innerException)
{
    /// <summary>The module.</summary>
    public string ModuleId { get; } = moduleId;
}
