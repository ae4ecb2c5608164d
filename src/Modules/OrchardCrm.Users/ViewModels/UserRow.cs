namespace OrchardCrm.Users.ViewModels;

/// <summary>A row of the list of users.</summary>
/// <param name="Id">Id.</param>
/// <param name="DisplayName">Name.</param>
/// <param name="Email">Address.</param>
/// <param name="Role">Role.</param>
/// <param name="Disabled">Cannot log in.</param>
/// <param name="Invited">Has not set a password yet.</param>
/// <param name="TwoFactorEnabled">Two-factor authentication is on.</param>
/// <param name="LastLoginUtc">Last login.</param>
public sealed record UserRow(
    string Id, string DisplayName, string Email, string? Role, bool Disabled, bool Invited, bool TwoFactorEnabled,
    DateTimeOffset? LastLoginUtc);
