using FluentMigrator;

namespace OrchardCrm.Payments;

/// <summary>Tells the list of clients who owes since when.</summary>
[Migration(2026112902)]
public sealed class ClientDueMigrations : ForwardOnlyMigration
{
    /// <summary>SQL that takes it over from the accounts.</summary>
    internal const string Fill = """
        UPDATE "ClientIndex" SET "NextDueOn" = (
            SELECT MIN(account."NextDueOn") FROM "LedgerAccount" account WHERE account."ClientId" = "ClientIndex"."ContentItemId")
        """;

    /// <inheritdoc/>
    public override void Up()
    {
        Execute.Sql(Fill);
    }
}
