using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Email;

/// <summary>The queue and archive of mail.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("MailItem")
            .WithColumn("MailId").AsContentItemId().PrimaryKey()
            .WithColumn("Key").AsString(200).NotNullable().Unique()
            .WithColumn("Kind").AsString(50).NotNullable()
            .WithColumn("ClientId").AsContentItemId().Nullable().Indexed()
            .WithColumn("DocumentId").AsContentItemId().Nullable().Indexed()
            .WithColumn("Recipients").AsText().NotNullable()
            .WithColumn("Subject").AsText().NotNullable()
            .WithColumn("Payload").AsText().Nullable()
            .WithColumn("ArchivedHtml").AsText().NotNullable()
            .WithColumn("ArchivedText").AsText().NotNullable()
            .WithColumn("AttachmentNames").AsText().NotNullable()
            .WithColumn("State").AsString(20).NotNullable()
            .WithColumn("Attempts").AsInt32().NotNullable()
            .WithColumn("NextAttemptUtc").AsInstant().NotNullable()
            .WithColumn("ClaimedUntilUtc").AsInstant().Nullable()
            .WithColumn("Error").AsText().Nullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("SentUtc").AsInstant().Nullable();
        Create.Index("IX_MailItem_State_NextAttemptUtc").OnTable("MailItem").OnColumn("State").Ascending().OnColumn("NextAttemptUtc").Ascending();
    }
}
