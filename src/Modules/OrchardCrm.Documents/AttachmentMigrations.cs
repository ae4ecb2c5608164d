using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Documents;

/// <summary>Files that go with documents.</summary>
[Migration(2026112801)]
public sealed class AttachmentMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Create.Table("DocumentAttachment")
        .WithColumn("AttachmentId").AsContentItemId().PrimaryKey()
        .WithColumn("ContentItemId").AsContentItemId().NotNullable().Indexed()
        .WithColumn("ClientId").AsContentItemId().NotNullable().Indexed()
        .WithColumn("FileId").AsString(64).NotNullable()
        .WithColumn("FileName").AsString(200).NotNullable()
        .WithColumn("MediaType").AsString(100).NotNullable()
        .WithColumn("Length").AsInt64().NotNullable()
        .WithColumn("AddedUtc").AsInstant().NotNullable();
}
