using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>The kernel's own tables.</summary>
[Migration(2026112401)]
public sealed class KernelMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        CreateContent();
        CreateSearchKeys();
        CreateEvents();
        CreateSite();
    }

    private void CreateContent()
    {
        Create.Table("ContentItem")
            .WithColumn("ContentItemId").AsContentItemId().PrimaryKey()
            .WithColumn("ContentType").AsString(100).NotNullable().Indexed()
            .WithColumn("DisplayText").AsText().NotNullable()
            .WithColumn("Published").AsBoolean().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("ModifiedUtc").AsInstant().NotNullable()
            .WithColumn("PublishedUtc").AsInstant().Nullable()
            .WithColumn("Owner").AsString(100).Nullable()
            .WithColumn("Version").AsInt32().NotNullable()
            .WithColumn("Content").AsText().NotNullable();

        Create.Table("ContentDefinition")
            .WithColumn("Name").AsString(100).PrimaryKey()
            .WithColumn("Json").AsText().NotNullable()
            .WithColumn("Version").AsInt32().NotNullable();

        Create.Table("ContentFieldIndex")
            .WithMapIndexColumns()
            .WithColumn("ContentType").AsString(100).NotNullable()
            .WithColumn("Field").AsString(100).NotNullable()
            .WithColumn("Text").AsText().Nullable()
            .WithColumn("Number").AsMillionths().Nullable()
            .WithColumn("Date").AsIsoDate().Nullable();
        IndexFieldValue("Text");
        IndexFieldValue("Number");
        IndexFieldValue("Date");
    }

    private void IndexFieldValue(string column) =>
        Create.Index($"IX_ContentFieldIndex_{column}").OnTable("ContentFieldIndex")
            .OnColumn("ContentType").Ascending().OnColumn("Field").Ascending().OnColumn(column).Ascending();

    private void CreateSearchKeys()
    {
        Create.Table("SearchKey")
            .WithIdColumn()
            .WithColumn("ContentItemId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ContentType").AsString(100).NotNullable()
            .WithColumn("Word").AsString(64).NotNullable();
        Create.Index("IX_SearchKey_Word").OnTable("SearchKey")
            .OnColumn("ContentType").Ascending().OnColumn("Word").Ascending().OnColumn("ContentItemId").Ascending();
    }

    private void CreateEvents()
    {
        Create.Table("Event")
            .WithColumn("Sequence").AsInt64().PrimaryKey().Identity()
            .WithColumn("EventId").AsString(26).NotNullable().Unique()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("CorrelationId").AsString(100).Nullable().Indexed()
            .WithColumn("Payload").AsText().NotNullable()
            .WithColumn("OccurredUtc").AsInstant().NotNullable()
            .WithColumn("UserId").AsString(100).Nullable();

        Create.Table("EventDelivery")
            .WithIdColumn()
            .WithColumn("Sequence").AsInt64().NotNullable().Indexed()
            .WithColumn("Consumer").AsString(200).NotNullable()
            .WithColumn("CorrelationId").AsString(100).Nullable()
            .WithColumn("State").AsString(20).NotNullable()
            .WithColumn("DueUtc").AsInstant().NotNullable()
            .WithColumn("Attempt").AsInt32().NotNullable()
            .WithColumn("ClaimId").AsString(40).Nullable()
            .WithColumn("Error").AsText().Nullable()
            .WithColumn("DoneUtc").AsInstant().Nullable();
        Create.Index("IX_EventDelivery_Due").OnTable("EventDelivery")
            .OnColumn("State").Ascending().OnColumn("DueUtc").Ascending();
        Create.Index("IX_EventDelivery_Order").OnTable("EventDelivery")
            .OnColumn("State").Ascending().OnColumn("Consumer").Ascending().OnColumn("CorrelationId").Ascending();
    }

    private void CreateSite()
    {
        Create.Table("DistributedLock")
            .WithColumn("Key").AsString(200).PrimaryKey()
            .WithColumn("Holder").AsString(40).NotNullable()
            .WithColumn("ExpiresUtc").AsInstant().NotNullable();

        Create.Table("SettingsDocument")
            .WithColumn("Name").AsString(200).PrimaryKey()
            .WithColumn("Json").AsText().NotNullable()
            .WithColumn("Version").AsInt32().NotNullable();

        Create.Table("DataProtectionKey")
            .WithIdColumn()
            .WithColumn("FriendlyName").AsString(200).NotNullable()
            .WithColumn("Xml").AsText().NotNullable();

        Create.Table("Feature")
            .WithColumn("Id").AsString(200).PrimaryKey()
            .WithColumn("Enabled").AsBoolean().NotNullable();

        Create.Table("AuditRecord")
            .WithIdColumn()
            .WithColumn("OccurredUtc").AsInstant().NotNullable().Indexed()
            .WithColumn("UserId").AsString(100).Nullable()
            .WithColumn("UserName").AsString(256).NotNullable()
            .WithColumn("RemoteAddress").AsString(64).NotNullable()
            .WithColumn("Category").AsString(100).NotNullable()
            .WithColumn("Action").AsString(100).NotNullable()
            .WithColumn("ContentItemId").AsString(100).Nullable().Indexed()
            .WithColumn("Text").AsText().NotNullable()
            .WithColumn("Changes").AsText().NotNullable();
    }
}
