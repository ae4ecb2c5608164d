using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Data;

/// <summary>Table of <see cref="MailItem"/>.</summary>
internal sealed class MailItemConfiguration : EntityConfiguration<MailItem>
{
    protected override void Configure(EntityTypeBuilder<MailItem> entity)
    {
        entity.ToTable("MailItem");
        entity.HasKey(mail => mail.MailId);
        entity.HasIndex(mail => mail.Key).IsUnique();
        entity.HasIndex(mail => new { mail.State, mail.NextAttemptUtc });
        entity.HasIndex(mail => mail.DocumentId);
        entity.HasIndex(mail => new { mail.ClientId, mail.MailId });
        entity.HasIndex(mail => new { mail.Address, mail.CreatedUtc });
        entity.HasIndex(mail => mail.SentUtc);
    }
}
