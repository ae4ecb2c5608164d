using PhoneNumbers;

namespace OrchardCrm.Clients.Services;

/// <summary>Phone numbers by Google's libphonenumber.</summary>
public static class PhoneFormat
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>The international form, such as <c>+55 11 91234-5678</c>; the text as typed where it is not a number that can exist.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="countryCode">Country of a number without its own prefix.</param>
    public static string Format(string text, string countryCode)
    {
        var trimmed = text.Trim();
        return Parse(trimmed, countryCode) is { } number && Util.IsValidNumber(number)
            ? Util.Format(number, PhoneNumberFormat.INTERNATIONAL)
            : trimmed;
    }

    /// <summary>True when the number can exist, or none was typed.</summary>
    public static bool LooksRight(string text, string countryCode) =>
        string.IsNullOrWhiteSpace(text) || (Parse(text, countryCode) is { } number && Util.IsValidNumber(number));

    private static PhoneNumber? Parse(string text, string countryCode)
    {
        if (text.Length == 0)
            return null;
        try
        {
            return Util.Parse(text, countryCode.Length == 2 ? countryCode : null);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
