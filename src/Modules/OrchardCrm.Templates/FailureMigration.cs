using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Templates;

/// <summary>Why templates failed.</summary>
[Migration(2026112801)]
public sealed class FailureMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Alter.Table("Template").AddColumn("Error").AsText().Nullable();
}
