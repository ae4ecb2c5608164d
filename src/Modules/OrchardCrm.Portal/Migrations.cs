using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Portal;

/// <summary>Magic links, sessions, and who asked for a new link.</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("PortalLink")
            .WithColumn("LinkId").AsContentItemId().PrimaryKey()
            .WithColumn("TokenHash").AsString(64).NotNullable().Unique()
            .WithColumn("ClientId").AsContentItemId().NotNullable()
            .WithColumn("ContactId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("DocumentId").AsContentItemId().Nullable().Indexed()
            .WithColumn("TargetPath").AsString(400).NotNullable()
            .WithColumn("Origin").AsString(20).NotNullable()
            .WithColumn("SiteEpoch").AsInt32().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("ExpiresUtc").AsInstant().NotNullable()
            .WithColumn("RevokedUtc").AsInstant().Nullable()
            .WithColumn("LastUsedUtc").AsInstant().Nullable();
        Create.Index("IX_PortalLink_ClientId_CreatedUtc").OnTable("PortalLink").OnColumn("ClientId").Ascending().OnColumn("CreatedUtc").Ascending();
        Create.Table("PortalSession")
            .WithColumn("SessionId").AsContentItemId().PrimaryKey()
            .WithColumn("KeyHash").AsString(64).NotNullable().Unique()
            .WithColumn("LinkId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ClientId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ContactId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("SiteEpoch").AsInt32().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("LastSeenUtc").AsInstant().NotNullable()
            .WithColumn("IdleExpiresUtc").AsInstant().NotNullable()
            .WithColumn("ExpiresUtc").AsInstant().NotNullable().Indexed()
            .WithColumn("EndedUtc").AsInstant().Nullable();
        Create.Table("PortalLinkAsk")
            .WithIdColumn()
            .WithColumn("LinkId").AsContentItemId().NotNullable()
            .WithColumn("ContactId").AsContentItemId().NotNullable()
            .WithColumn("AddressHash").AsString(64).NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable().Indexed();
    }
}
