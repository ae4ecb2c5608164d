using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;
using OrchardCrm.Users.Models;
using OrchardCrm.Users.Services;
using OrchardCrm.Users.ViewModels;

namespace OrchardCrm.Users.Controllers;

/// <summary>The staff: who they are, what they may do, invitations.</summary>
[Admin, Permission("ManageUsers")]
public sealed class UsersController(
    CrmDbContext db, IUnitOfWork unitOfWork, UserManager<User> users, INotifier notifier, IAuditTrail audit, TimeProvider time,
    StaffMails mails, AdministratorGuard guard, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet("/admin/users")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var rows = await (
            from user in db.Set<User>().AsNoTracking()
            from link in db.Set<IdentityUserRole<string>>().Where(link => link.UserId == user.Id).DefaultIfEmpty()
            from role in db.Set<Role>().Where(role => link != null && role.Id == link.RoleId).DefaultIfEmpty()
            orderby user.DisplayName
            select new UserRow(
                user.Id, user.DisplayName, user.Email!, role.Name, user.Disabled, user.PasswordHash == null, user.TwoFactorEnabled,
                user.LastLoginUtc)).ToListAsync(cancellationToken);
        return View(rows);
    }

    /// <summary>The form to invite a colleague.</summary>
    [HttpGet("/admin/users/invite")]
    public async Task<IActionResult> Invite(CancellationToken cancellationToken) =>
        View(new InviteUserViewModel { AvailableRoles = await RolesAsync(cancellationToken) });

    /// <summary>Makes the user and mails the invitation, both or neither.</summary>
    [HttpPost("/admin/users/invite")]
    public async Task<IActionResult> Invite(InviteUserViewModel model, CancellationToken cancellationToken)
    {
        model.AvailableRoles = await RolesAsync(cancellationToken);
        if (!model.AvailableRoles.Contains(model.Role))
            ModelState.AddModelError(nameof(model.Role), S["There is no role “{0}”.", model.Role]);
        if (!ModelState.IsValid)
            return View(model);

        var email = model.Email.Trim();
        var user = new User
        {
            UserName = email,
            Email = email,
            DisplayName = model.DisplayName.Trim(),
            CreatedUtc = time.GetUtcNow(),
        };
        var result = await unitOfWork.ExecuteAsync(
            async token =>
            {
                var created = await users.CreateAsync(user);
                if (!created.Succeeded)
                    return created;
                await users.AddToRoleAsync(user, model.Role);
                await mails.SendAsync(StaffMails.Invitation, user, token);
                await audit.RecordAsync(new AuditEntry("User", "Invited", Text: $"{email} ({model.Role})"), token);
                return created;
            },
            cancellationToken);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors.DistinctBy(error => error.Description))
                ModelState.AddModelError(nameof(model.Email), error.Description);
            return View(model);
        }

        notifier.Success(S["{0} was invited by e-mail.", user.DisplayName]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>A colleague.</summary>
    [HttpGet("/admin/users/{id}")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(id) is not { } user)
            return NotFound();
        return View(await FillAsync(
            new EditUserViewModel
            {
                DisplayName = user.DisplayName,
                Disabled = user.Disabled,
                Role = (await users.GetRolesAsync(user)).FirstOrDefault() ?? "",
            },
            user,
            cancellationToken));
    }

    /// <summary>Saves name, role and whether the person can log in. The last administrator stays one.</summary>
    [HttpPost("/admin/users/{id}")]
    public async Task<IActionResult> Edit(string id, EditUserViewModel model, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(id) is not { } user)
            return NotFound();

        model = await FillAsync(model, user, cancellationToken);
        if (!model.AvailableRoles.Contains(model.Role))
            ModelState.AddModelError(nameof(model.Role), S["There is no role “{0}”.", model.Role]);
        if (!ModelState.IsValid)
            return View(model);

        var refused = await unitOfWork.ExecuteAsync(
            async token =>
            {
                if ((model.Disabled || model.Role != Roles.Administrator)
                    && await guard.IsLastAsync(user.Id, token))
                {
                    return true;
                }

                user.DisplayName = model.DisplayName.Trim();
                user.Disabled = model.Disabled;
                await users.RemoveFromRolesAsync(user, await users.GetRolesAsync(user));
                await users.AddToRoleAsync(user, model.Role);
                await users.UpdateSecurityStampAsync(user);
                await audit.RecordAsync(
                    new AuditEntry("User", "Changed", Text: $"{user.Email}: {model.Role}{(model.Disabled ? ", disabled" : "")}"), token);
                return false;
            },
            cancellationToken);
        if (refused)
        {
            ModelState.AddModelError(
                nameof(model.Role), S["{0} is the last administrator who can log in. Make somebody else an administrator first.", user.DisplayName]);
            return View(model);
        }

        notifier.Success(S["{0} was saved.", user.DisplayName]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Mails a new invitation (or a link to set a new password).</summary>
    [HttpPost("/admin/users/{id}/send-link")]
    public async Task<IActionResult> SendLink(string id, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(id) is not { Disabled: false } user)
            return NotFound();
        var kind = user.PasswordHash is null ? StaffMails.Invitation : StaffMails.PasswordReset;
        await mails.SendAsync(kind, user, cancellationToken);
        notifier.Success(S["A link was mailed to {0}.", user.Email!]);
        return RedirectToAction(nameof(Edit), new { id });
    }

    private async Task<IReadOnlyList<string>> RolesAsync(CancellationToken cancellationToken) =>
        await db.Set<Role>().AsNoTracking().OrderBy(role => role.Name).Select(role => role.Name!).ToListAsync(cancellationToken);

    private async Task<EditUserViewModel> FillAsync(EditUserViewModel model, User user, CancellationToken cancellationToken)
    {
        model.Id = user.Id;
        model.Email = user.Email ?? "";
        model.Invited = user.PasswordHash is null;
        model.TwoFactorEnabled = user.TwoFactorEnabled;
        model.AvailableRoles = await RolesAsync(cancellationToken);
        return model;
    }
}
