using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace OrchardCrm.Users.Services;

/// <summary>Identity's messages in the reader's language, with the value and the way out.</summary>
internal sealed class LocalizedIdentityErrors(IStringLocalizer<Strings> S) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), S["The password is too short: use at least {0} characters, such as four words.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), S["The password repeats too few characters: use at least {0} different ones.", uniqueChars]);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), S["The current password is wrong."]);

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), S["“{0}” is not an e-mail address.", email ?? ""]);

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), S["“{0}” already belongs to a user.", email]);

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), S["“{0}” already belongs to a user.", userName]);

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), S["“{0}” is not an e-mail address.", userName ?? ""]);

    public override IdentityError InvalidToken() =>
        Error(nameof(InvalidToken), S["This link was used already or has expired. Ask for a new one."]);

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), S["Somebody else changed this user meanwhile. Load the page again."]);

    private static IdentityError Error(string code, string text) => new() { Code = code, Description = text };
}
