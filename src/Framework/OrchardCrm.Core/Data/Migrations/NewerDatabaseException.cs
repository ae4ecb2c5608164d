namespace OrchardCrm.Core.Data.Migrations;

/// <summary>The database was migrated by a newer program; this one could damage it.</summary>
/// <param name="moduleId">The module whose tables are newer.</param>
/// <param name="versions">The versions that this program does not know.</param>
public sealed class NewerDatabaseException(string moduleId, IReadOnlyList<long> versions) : Exception(
    $"The database was used by a newer version of {moduleId}: this program does not know its changes {string.Join(", ", versions)}. "
    + "Start the newer program, or restore the copy of the database that was made before the upgrade.")
{
    /// <summary>The module.</summary>
    public string ModuleId { get; } = moduleId;

    /// <summary>The versions.</summary>
    public IReadOnlyList<long> Versions { get; } = versions;
}
