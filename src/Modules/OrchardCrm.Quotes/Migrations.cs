using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Quotes;

/// <summary>The index of quotes.</summary>
[Migration(2026112402)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("QuoteIndex")
            .WithMapIndexColumns()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("Number").AsString(48).NotNullable()
            .WithColumn("State").AsString(10).NotNullable()
            .WithColumn("Archived").AsBoolean().NotNullable()
            .WithColumn("ExpiryNoted").AsBoolean().NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable()
            .WithColumn("RootId").AsContentItemId().NotNullable()
            .WithColumn("RevisesId").AsContentItemId().NotNullable()
            .WithColumn("Currency").AsCurrencyCode().NotNullable()
            .WithColumn("TotalMinor").AsMinorUnits().NotNullable()
            .WithColumn("IssueDate").AsIsoDate().NotNullable()
            .WithColumn("ValidUntil").AsIsoDate().Nullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable();

        // The list and its pages; the list of one client; counts and sums; the revisions of one quote.
        Create.Index("IX_QuoteIndex_IssueDate").OnTable("QuoteIndex").OnColumn("IssueDate").Descending().OnColumn("Id").Descending();
        Create.Index("IX_QuoteIndex_ClientId").OnTable("QuoteIndex").OnColumn("ClientId").Ascending().OnColumn("IssueDate").Descending();
        Create.Index("IX_QuoteIndex_State").OnTable("QuoteIndex")
            .OnColumn("State").Ascending().OnColumn("Currency").Ascending().OnColumn("TotalMinor").Ascending();
        Create.Index("IX_QuoteIndex_RootId").OnTable("QuoteIndex").OnColumn("RootId").Ascending().OnColumn("Revision").Descending();
        Execute.Sql("""CREATE UNIQUE INDEX "UX_QuoteIndex_Number" ON "QuoteIndex" ("Number") WHERE "Number" <> '' """);
        // One quote has one next revision, however many people revise it at once.
        Execute.Sql("""CREATE UNIQUE INDEX "UX_QuoteIndex_RevisesId" ON "QuoteIndex" ("RevisesId") WHERE "RevisesId" <> '' """);
    }
}
