using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Email;

/// <summary>Whom mails are handed to, and what it takes to send them again.</summary>
[Migration(2026112801)]
public sealed class DeliveryMigration : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("MailItem").AddColumn("Address").AsString(256).NotNullable().WithDefaultValue("");
        Alter.Table("MailItem").AddColumn("Blueprint").AsText().Nullable();
        Create.Index("IX_MailItem_Address_CreatedUtc").OnTable("MailItem").OnColumn("Address").Ascending().OnColumn("CreatedUtc").Ascending();
        Create.Index("IX_MailItem_SentUtc").OnTable("MailItem").OnColumn("SentUtc").Ascending();
    }
}
