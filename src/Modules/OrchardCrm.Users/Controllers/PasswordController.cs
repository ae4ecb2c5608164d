using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Users.Models;
using OrchardCrm.Users.Services;
using OrchardCrm.Users.ViewModels;

namespace OrchardCrm.Users.Controllers;

/// <summary>Sets a password by a mailed link: forgotten ones, and those of invited people.</summary>
[Admin, AllowAnonymous]
public sealed class PasswordController(UserManager<User> users, SignInManager<User> signIn, StaffMails mails) : Controller
{
    /// <summary>Asks for the address.</summary>
    [HttpGet("/admin/forgot-password")]
    public IActionResult Forgot() => View(new ForgotPasswordViewModel());

    /// <summary>Mails a link, if there is such a user; the same answer whether or not.</summary>
    [HttpPost("/admin/forgot-password")]
    public async Task<IActionResult> Forgot(ForgotPasswordViewModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(model);

        if (await users.FindByEmailAsync(model.Email.Trim()) is { Disabled: false } user)
            await mails.SendAsync(StaffMails.PasswordReset, user, cancellationToken);
        model.Sent = true;
        return View(model);
    }

    /// <summary>The form behind the mailed link.</summary>
    [HttpGet("/admin/reset-password")]
    public IActionResult Reset(string? user, string? token) => View("Set", new SetPasswordViewModel { User = user ?? "", Token = token ?? "" });

    /// <summary>The form behind an invitation.</summary>
    [HttpGet("/admin/invitation")]
    public async Task<IActionResult> Invitation(string? user, string? token)
    {
        var invited = user is null ? null : await users.FindByIdAsync(user);
        return View("Set", new SetPasswordViewModel { User = user ?? "", Token = token ?? "", DisplayName = invited?.DisplayName ?? "" });
    }

    /// <summary>Sets the password and logs the person in (through the second step, where there is one).</summary>
    [HttpPost("/admin/reset-password"), HttpPost("/admin/invitation")]
    public async Task<IActionResult> Set(SetPasswordViewModel model)
    {
        if (!ModelState.IsValid)
            return View("Set", model);

        var user = await users.FindByIdAsync(model.User);
        var token = StaffMails.DecodeToken(model.Token);
        var result = user is null || user.Disabled || token is null
            ? IdentityResult.Failed(users.ErrorDescriber.InvalidToken())
            : await users.ResetPasswordAsync(user, token, model.Password);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                ModelState.AddModelError(error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(model.Password) : "", error.Description);
            return View("Set", model);
        }

        user!.EmailConfirmed = true;
        if (!string.IsNullOrWhiteSpace(model.DisplayName))
            user.DisplayName = model.DisplayName.Trim();
        await users.UpdateAsync(user);
        await users.SetLockoutEndDateAsync(user, null);
        var signedIn = await signIn.PasswordSignInAsync(user, model.Password, isPersistent: false, lockoutOnFailure: false);
        return signedIn.RequiresTwoFactor
            ? RedirectToAction("TwoFactor", "Login")
            : LocalRedirect("/admin");
    }
}
