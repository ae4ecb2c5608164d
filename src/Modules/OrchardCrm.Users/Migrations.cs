using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Users;

/// <summary>Tables of staff and roles (ASP.NET Core Identity).</summary>
[Migration(2026112401)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("Users")
            .WithColumn("Id").AsString(36).PrimaryKey()
            .WithColumn("UserName").AsString(256).Nullable()
            .WithColumn("NormalizedUserName").AsString(256).Nullable().Unique()
            .WithColumn("Email").AsString(256).Nullable()
            .WithColumn("NormalizedEmail").AsString(256).Nullable().Unique()
            .WithColumn("EmailConfirmed").AsBoolean().NotNullable()
            .WithColumn("PasswordHash").AsText().Nullable()
            .WithColumn("SecurityStamp").AsText().Nullable()
            .WithColumn("ConcurrencyStamp").AsText().Nullable()
            .WithColumn("PhoneNumber").AsText().Nullable()
            .WithColumn("PhoneNumberConfirmed").AsBoolean().NotNullable()
            .WithColumn("TwoFactorEnabled").AsBoolean().NotNullable()
            .WithColumn("LockoutEnd").AsInstant().Nullable()
            .WithColumn("LockoutEnabled").AsBoolean().NotNullable()
            .WithColumn("AccessFailedCount").AsInt32().NotNullable()
            .WithColumn("DisplayName").AsString(200).NotNullable()
            .WithColumn("Culture").AsString(10).NotNullable()
            .WithColumn("Signature").AsText().NotNullable()
            .WithColumn("Disabled").AsBoolean().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("LastLoginUtc").AsInstant().Nullable();

        Create.Table("Roles")
            .WithColumn("Id").AsString(36).PrimaryKey()
            .WithColumn("Name").AsString(256).Nullable()
            .WithColumn("NormalizedName").AsString(256).Nullable().Unique()
            .WithColumn("ConcurrencyStamp").AsText().Nullable();

        Create.Table("UserRoles")
            .WithColumn("UserId").AsString(36).PrimaryKey()
            .WithColumn("RoleId").AsString(36).PrimaryKey().Indexed();

        Create.Table("UserClaims")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("UserId").AsString(36).NotNullable().Indexed()
            .WithColumn("ClaimType").AsText().Nullable()
            .WithColumn("ClaimValue").AsText().Nullable();

        Create.Table("RoleClaims")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("RoleId").AsString(36).NotNullable().Indexed()
            .WithColumn("ClaimType").AsText().Nullable()
            .WithColumn("ClaimValue").AsText().Nullable();

        Create.Table("UserLogins")
            .WithColumn("LoginProvider").AsString(128).PrimaryKey()
            .WithColumn("ProviderKey").AsString(128).PrimaryKey()
            .WithColumn("ProviderDisplayName").AsText().Nullable()
            .WithColumn("UserId").AsString(36).NotNullable().Indexed();

        Create.Table("UserTokens")
            .WithColumn("UserId").AsString(36).PrimaryKey()
            .WithColumn("LoginProvider").AsString(128).PrimaryKey()
            .WithColumn("Name").AsString(128).PrimaryKey()
            .WithColumn("Value").AsText().Nullable();
    }
}
