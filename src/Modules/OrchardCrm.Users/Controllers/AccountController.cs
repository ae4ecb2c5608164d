using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Users.Models;
using OrchardCrm.Users.ViewModels;
using OrchardCrm.Users.Workflows;
using QRCoder;

namespace OrchardCrm.Users.Controllers;

/// <summary>A person's own profile, password and two-factor authentication.</summary>
[Admin]
public sealed class AccountController(
    UserManager<User> users, SignInManager<User> signIn, StaffNotices notices, ISiteService site, INotifier notifier, IStringLocalizer<Strings> S) : Controller
{
    /// <summary>The profile.</summary>
    [HttpGet("/admin/account")]
    public async Task<IActionResult> Index()
    {
        var user = await CurrentAsync();
        var model = new AccountViewModel
        {
            DisplayName = user.DisplayName, Culture = user.Culture, Signature = user.Signature, TellMeWhen = [.. user.TellMeWhen.Split(',')],
        };
        return View(await FillAsync(model, user));
    }

    /// <summary>Saves the profile.</summary>
    [HttpPost("/admin/account")]
    public async Task<IActionResult> Index(AccountViewModel model)
    {
        var user = await CurrentAsync();
        if (!ModelState.IsValid)
            return View(await FillAsync(model, user));

        user.DisplayName = model.DisplayName.Trim();
        user.Culture = string.IsNullOrEmpty(model.Culture) ? "" : SupportedCultures.Get(model.Culture).Name;
        user.Signature = model.Signature ?? "";
        user.TellMeWhen = notices.Keep(model.TellMeWhen);
        await users.UpdateAsync(user);
        await signIn.RefreshSignInAsync(user);
        notifier.Success(S["Your profile was saved."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The form to change the password.</summary>
    [HttpGet("/admin/account/password")]
    public IActionResult Password() => View(new ChangePasswordViewModel());

    /// <summary>Changes the password; other sessions end.</summary>
    [HttpPost("/admin/account/password")]
    public async Task<IActionResult> Password(ChangePasswordViewModel model)
    {
        if (!ModelState.IsValid)
            return View(model);

        var user = await CurrentAsync();
        var result = await users.ChangePasswordAsync(user, model.CurrentPassword, model.NewPassword);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError(
                    error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(model.CurrentPassword) : nameof(model.NewPassword),
                    error.Description);
            }

            return View(model);
        }

        await signIn.RefreshSignInAsync(user);
        notifier.Success(S["Your password was changed. Other devices were logged out."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Shows the key to set up an authenticator with.</summary>
    [HttpGet("/admin/account/two-factor")]
    public async Task<IActionResult> TwoFactor() => View(await KeyAsync(await CurrentAsync(), new EnableTwoFactorViewModel()));

    /// <summary>Turns two-factor authentication on and shows the recovery codes, once.</summary>
    [HttpPost("/admin/account/two-factor")]
    public async Task<IActionResult> TwoFactor(EnableTwoFactorViewModel model)
    {
        var user = await CurrentAsync();
        var code = new string([.. (model.Code ?? "").Where(char.IsDigit)]);
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            ModelState.AddModelError(nameof(model.Code), S["The code “{0}” is wrong. Take the one that is shown now; the phone's clock must be right.", model.Code ?? ""]);
            return View(await KeyAsync(user, model));
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        await signIn.RefreshSignInAsync(user);
        return await RecoveryCodesAsync(user);
    }

    /// <summary>Makes new recovery codes; the old ones end.</summary>
    [HttpPost("/admin/account/recovery-codes")]
    public async Task<IActionResult> RecoveryCodes()
    {
        var user = await CurrentAsync();
        return user.TwoFactorEnabled ? await RecoveryCodesAsync(user) : RedirectToAction(nameof(Index));
    }

    /// <summary>Asks whether to turn two-factor authentication off.</summary>
    [HttpGet("/admin/account/two-factor/off")]
    public IActionResult TwoFactorOff() => View("_Confirm", (
        Title: S["Turn two-factor authentication off?"].Value,
        Text: S["Your password alone will open your account. The authenticator's entry and the recovery codes become useless."].Value,
        Button: S["Turn off"].Value,
        CancelUrl: "/admin/account"));

    /// <summary>Turns two-factor authentication off.</summary>
    [HttpPost("/admin/account/two-factor/off"), ActionName(nameof(TwoFactorOff))]
    public async Task<IActionResult> TwoFactorOffPost()
    {
        var user = await CurrentAsync();
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        notifier.Success(S["Two-factor authentication is off."]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<User> CurrentAsync() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session's user no longer exists.");

    private async Task<AccountViewModel> FillAsync(AccountViewModel model, User user)
    {
        model.Email = user.Email ?? "";
        model.Notices = notices.List();
        model.TwoFactorEnabled = user.TwoFactorEnabled;
        model.RecoveryCodesLeft = user.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(user) : 0;
        return model;
    }

    private async Task<IActionResult> RecoveryCodesAsync(User user)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 10);
        return View("RecoveryCodes", codes!.ToList());
    }

    private async Task<EnableTwoFactorViewModel> KeyAsync(User user, EnableTwoFactorViewModel model)
    {
        var key = await users.GetAuthenticatorKeyAsync(user);
        if (string.IsNullOrEmpty(key) || (user.TwoFactorEnabled && Request.Method == "GET"))
        {
            await users.ResetAuthenticatorKeyAsync(user);
            key = await users.GetAuthenticatorKeyAsync(user);
            await signIn.RefreshSignInAsync(user);
        }

        var issuer = (await site.GetSettingsAsync<GeneralSettings>()).SiteName;
        var encode = UrlEncoder.Default;
        // Key Uri Format of Google Authenticator, which the other apps read too.
        var uri = $"otpauth://totp/{encode.Encode(issuer)}:{encode.Encode(user.Email!)}?secret={key}&issuer={encode.Encode(issuer)}&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        var svg = new SvgQRCode(data).GetGraphic(4);
        model.SharedKey = string.Join(' ', key!.Chunk(4).Select(chunk => new string(chunk)));
        model.QrCode = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg));
        return model;
    }
}
