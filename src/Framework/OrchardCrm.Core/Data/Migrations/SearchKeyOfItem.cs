using FluentMigrator;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>Whether an item that one word found has the other words too is answered by an index of its own.</summary>
[Migration(2026112850)]
public sealed class SearchKeyOfItem : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Delete.Index("IX_SearchKey_ContentItemId").OnTable("SearchKey");
        Create.Index("IX_SearchKey_Item").OnTable("SearchKey").OnColumn("ContentItemId").Ascending().OnColumn("Word").Ascending();
    }
}
