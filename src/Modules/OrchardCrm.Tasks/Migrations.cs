using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Tasks;

/// <summary>The table of tasks.</summary>
[Migration(2026112801)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("StaffTask")
            .WithIdColumn()
            .WithColumn("OriginKey").AsString(200).NotNullable().Unique()
            .WithColumn("Title").AsString(200).NotNullable()
            .WithColumn("Note").AsText().NotNullable()
            .WithColumn("SearchText").AsText().NotNullable()
            .WithColumn("DueOn").AsIsoDate().Nullable()
            .WithColumn("AssignedTo").AsString(100).NotNullable()
            .WithColumn("ClientId").AsString(26).NotNullable()
            .WithColumn("ItemId").AsString(26).NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("CreatedBy").AsString(100).Nullable()
            .WithColumn("DoneUtc").AsInstant().Nullable()
            .WithColumn("DoneBy").AsString(100).Nullable();
        Create.Index("IX_StaffTask_Open").OnTable("StaffTask")
            .OnColumn("DoneUtc").Ascending().OnColumn("AssignedTo").Ascending().OnColumn("DueOn").Ascending();
        Create.Index("IX_StaffTask_Client").OnTable("StaffTask").OnColumn("ClientId").Ascending().OnColumn("DoneUtc").Ascending();
    }
}
