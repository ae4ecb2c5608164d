using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Email;

/// <summary>Whose claim a mail is under: a worker that lost it to another cannot undo what that one did.</summary>
[Migration(2026112830)]
public sealed class ClaimMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Alter.Table("MailItem").AddColumn("ClaimId").AsString(32).Nullable();
}
