using Microsoft.AspNetCore.Identity;
using OrchardCrm.Security;
using OrchardCrm.Setup;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Makes the roles and the first administrator of a new site.</summary>
internal sealed class AdministratorSetup(UserManager<User> users, RoleManager<Role> roles, TimeProvider time) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context, Action<SetupError> reportError, CancellationToken cancellationToken)
    {
        foreach (var role in new[] { Roles.Administrator, Roles.Accountant, Roles.Support })
        {
            if (await roles.FindByNameAsync(role) is null)
                await roles.CreateAsync(new Role { Name = role });
        }

        var user = new User
        {
            UserName = context.AdminEmail,
            Email = context.AdminEmail,
            EmailConfirmed = true,
            DisplayName = context.AdminEmail.Split('@')[0],
            CreatedUtc = time.GetUtcNow(),
            LockoutEnabled = true,
        };
        var created = await users.CreateAsync(user, context.AdminPassword);
        foreach (var error in created.Errors)
        {
            var field = error.Code.StartsWith("Password", StringComparison.Ordinal)
                ? nameof(SetupContext.AdminPassword)
                : nameof(SetupContext.AdminEmail);
            reportError(new SetupError(field, error.Description));
        }

        if (created.Succeeded)
            await users.AddToRoleAsync(user, Roles.Administrator);
    }
}
