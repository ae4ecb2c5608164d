using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>
/// Identity's store over the one context: writes go through the unit of work (decision 7), and the secrets of two-factor
/// authentication are encrypted at rest, which Identity does not do by itself.
/// </summary>
internal sealed class GatedUserStore(
    CrmDbContext context, IUnitOfWork unitOfWork, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserStore<User, Role, CrmDbContext, string, IdentityUserClaim<string>, IdentityUserRole<string>, IdentityUserLogin<string>,
        IdentityUserToken<string>, IdentityRoleClaim<string>>(context, describer)
{
    private readonly IDataProtector _protector = protection.CreateProtector("OrchardCrm.Users.Tokens");

    public override Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => base.CreateAsync(user, token), cancellationToken);

    public override Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(
            token =>
            {
                ForgetCopies(user);
                return base.UpdateAsync(user, token);
            },
            cancellationToken);

    public override Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(
            token =>
            {
                ForgetCopies(user);
                return base.DeleteAsync(user, token);
            },
            cancellationToken);

    public override Task SetTokenAsync(User user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(User user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? _protector.Unprotect(value) : null;

    // A commit lets go of all entities, so Identity's checks may have read another copy of a user who was loaded before it.
    private void ForgetCopies(User user)
    {
        foreach (var copy in Context.ChangeTracker.Entries<User>().Where(entry => entry.Entity.Id == user.Id && entry.Entity != user).ToList())
            copy.State = EntityState.Detached;
    }
}
