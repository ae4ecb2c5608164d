using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using OrchardCrm.Data;
using OrchardCrm.Security;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Keeps at least one administrator who can log in.</summary>
public sealed class AdministratorGuard(CrmDbContext db, ILookupNormalizer normalizer)
{
    /// <summary>True when nobody but this person is an enabled administrator.</summary>
    public async Task<bool> IsLastAsync(string userId, CancellationToken cancellationToken)
    {
        var role = normalizer.NormalizeName(Roles.Administrator);
        var administrators = await (
            from user in db.Set<User>().AsNoTracking()
            join link in db.Set<IdentityUserRole<string>>() on user.Id equals link.UserId
            join known in db.Set<Role>() on link.RoleId equals known.Id
            where known.NormalizedName == role && !user.Disabled
            select user.Id).Take(2).ToListAsync(cancellationToken);
        return administrators is [var only] && only == userId;
    }
}
