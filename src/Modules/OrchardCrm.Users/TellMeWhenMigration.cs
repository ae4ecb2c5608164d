using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Users;

/// <summary>What each member of staff wants to be told of.</summary>
[Migration(2026112801)]
public sealed class TellMeWhenMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Alter.Table("Users").AddColumn("TellMeWhen").AsText().NotNullable().WithDefaultValue("");
}
