using FluentMigrator;

namespace OrchardCrm.Email;

/// <summary>The mails of one client by age: bodies are read of none but those that are shown.</summary>
[Migration(2026112811)]
public sealed class ClientMailMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Index("IX_MailItem_Client").OnTable("MailItem").OnColumn("ClientId").Ascending().OnColumn("MailId").Descending();
        Delete.Index("IX_MailItem_ClientId").OnTable("MailItem");
    }
}
