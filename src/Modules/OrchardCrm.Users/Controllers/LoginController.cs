using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Users.Models;
using OrchardCrm.Users.ViewModels;

namespace OrchardCrm.Users.Controllers;

/// <summary>Login, second step, logout.</summary>
[Admin, AllowAnonymous]
public sealed class LoginController(
    SignInManager<User> signIn, UserManager<User> users, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The login form.</summary>
    [HttpGet("/admin/login")]
    public IActionResult Index(string? returnUrl) => View(new LoginViewModel { ReturnUrl = returnUrl });

    /// <summary>Checks address and password; the same answer whichever is wrong.</summary>
    [HttpPost("/admin/login")]
    public async Task<IActionResult> Index(LoginViewModel model)
    {
        if (!ModelState.IsValid)
            return View(model);

        var user = await users.FindByEmailAsync(model.Email.Trim());
        var result = user is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.PasswordSignInAsync(user, model.Password, model.RememberMe, lockoutOnFailure: true);
        if (result.Succeeded)
            return GoTo(model.ReturnUrl);
        if (result.RequiresTwoFactor)
            return RedirectToAction(nameof(TwoFactor), new { model.ReturnUrl, model.RememberMe });

        ModelState.AddModelError("", result.IsLockedOut
            ? S["Too many wrong passwords. Try again in 15 minutes, or set a new password."]
            : S["The e-mail address or the password is wrong."]);
        return View(model);
    }

    /// <summary>Asks for the authenticator's code, or a recovery code.</summary>
    [HttpGet("/admin/login/two-factor")]
    public async Task<IActionResult> TwoFactor(string? returnUrl, bool rememberMe, bool recovery)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            return RedirectToAction(nameof(Index), new { returnUrl });
        return View(new TwoFactorViewModel { ReturnUrl = returnUrl, RememberMe = rememberMe, Recovery = recovery });
    }

    /// <summary>Checks the code; wrong ones count towards the lock-out.</summary>
    [HttpPost("/admin/login/two-factor")]
    public async Task<IActionResult> TwoFactor(TwoFactorViewModel model)
    {
        if (!ModelState.IsValid)
            return View(model);

        var code = new string([.. model.Code.Where(char.IsLetterOrDigit)]);
        var result = model.Recovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(model.Code.Trim().ToUpperInvariant())
            : await signIn.TwoFactorAuthenticatorSignInAsync(code, model.RememberMe, model.RememberDevice);
        if (result.Succeeded)
            return GoTo(model.ReturnUrl);

        ModelState.AddModelError(nameof(model.Code), result.IsLockedOut
            ? S["Too many wrong codes. Try again in 15 minutes."]
            : S["The code “{0}” is wrong or was used already. Take the one that is shown now.", model.Code]);
        return View(model);
    }

    /// <summary>Ends the session.</summary>
    [HttpPost("/admin/logout")]
    public async Task<IActionResult> Logout()
    {
        await signIn.SignOutAsync();
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Says that a right is missing.</summary>
    [HttpGet("/admin/denied")]
    public IActionResult Denied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }

    private LocalRedirectResult GoTo(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : LocalRedirect("/admin");
}
