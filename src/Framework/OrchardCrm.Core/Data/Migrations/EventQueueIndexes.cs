using FluentMigrator;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>What is still to be delivered is found among itself: what was delivered, which is nearly all, lies in no index of the queue.</summary>
[Migration(2026112861)]
public sealed class EventQueueIndexes : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Execute.Sql("""CREATE INDEX "IX_EventDelivery_Queue" ON "EventDelivery" ("Id") WHERE "State" = 'Pending'""");
        Execute.Sql("""CREATE INDEX "IX_EventDelivery_Waiting" ON "EventDelivery" ("Consumer", "CorrelationId", "Id") WHERE "State" = 'Pending'""");
        Delete.Index("IX_EventDelivery_Due").OnTable("EventDelivery");
        Delete.Index("IX_EventDelivery_Order").OnTable("EventDelivery");
    }
}
