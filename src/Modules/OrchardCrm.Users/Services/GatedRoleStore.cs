using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Identity's store of roles, with writes through the unit of work.</summary>
internal sealed class GatedRoleStore(CrmDbContext context, IUnitOfWork unitOfWork, IdentityErrorDescriber describer)
    : RoleStore<Role, CrmDbContext, string, IdentityUserRole<string>, IdentityRoleClaim<string>>(context, describer)
{
    public override Task<IdentityResult> CreateAsync(Role role, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => base.CreateAsync(role, token), cancellationToken);

    public override Task<IdentityResult> UpdateAsync(Role role, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(token => base.UpdateAsync(role, token), cancellationToken);
}
