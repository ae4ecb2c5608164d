using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Data;

/// <summary>Tables of ASP.NET Core Identity, as <see cref="Migrations"/> makes them.</summary>
internal sealed class UserConfiguration : IEntityConfiguration
{
    public void Configure(ModelBuilder builder)
    {
        builder.Entity<User>(user =>
        {
            user.ToTable("Users");
            user.HasKey(u => u.Id);
            user.HasIndex(u => u.NormalizedUserName).IsUnique();
            user.HasIndex(u => u.NormalizedEmail).IsUnique();
            user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        });
        builder.Entity<Role>(role =>
        {
            role.ToTable("Roles");
            role.HasKey(r => r.Id);
            role.HasIndex(r => r.NormalizedName).IsUnique();
            role.Property(r => r.ConcurrencyStamp).IsConcurrencyToken();
        });
        builder.Entity<IdentityUserRole<string>>(row =>
        {
            row.ToTable("UserRoles");
            row.HasKey(r => new { r.UserId, r.RoleId });
            row.HasIndex(r => r.RoleId);
        });
        builder.Entity<IdentityUserClaim<string>>(row =>
        {
            row.ToTable("UserClaims");
            row.HasKey(r => r.Id);
            row.Property(r => r.UserId).IsRequired();
            row.HasIndex(r => r.UserId);
        });
        builder.Entity<IdentityRoleClaim<string>>(row =>
        {
            row.ToTable("RoleClaims");
            row.HasKey(r => r.Id);
            row.Property(r => r.RoleId).IsRequired();
            row.HasIndex(r => r.RoleId);
        });
        builder.Entity<IdentityUserLogin<string>>(row =>
        {
            row.ToTable("UserLogins");
            row.HasKey(r => new { r.LoginProvider, r.ProviderKey });
            row.Property(r => r.UserId).IsRequired();
            row.HasIndex(r => r.UserId);
        });
        builder.Entity<IdentityUserToken<string>>(row =>
        {
            row.ToTable("UserTokens");
            row.HasKey(r => new { r.UserId, r.LoginProvider, r.Name });
        });
    }
}
