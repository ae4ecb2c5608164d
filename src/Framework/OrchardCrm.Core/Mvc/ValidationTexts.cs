namespace OrchardCrm.Core.Mvc;

/// <summary>Messages of checks that attributes and model binding make; keys to translate.</summary>
internal static class ValidationTexts
{
    public const string Required = "{0} is missing: fill it in.";
    public const string Length = "{0} must have between {2} and {1} characters.";
    public const string MaximumLength = "{0} is too long: at most {1} characters are possible.";
    public const string MinimumLength = "{0} is too short: at least {1} characters are needed.";
    public const string Range = "{0} must lie between {1} and {2}.";
    public const string Email = "{0} is not an e-mail address. Write it like name@example.com.";
    public const string Url = "{0} is not a web address. Write it like https://example.com.";
    public const string Compare = "{0} and {1} are not the same.";
    public const string Pattern = "{0} is not written in the form that is expected.";
    public const string Value = "“{0}” is not a value that is possible for {1}.";
    public const string AnyValue = "“{0}” is not a value that is possible here.";
    public const string UnknownValue = "What was entered is not possible for {0}.";
    public const string AnyUnknownValue = "What was entered is not possible here.";
    public const string Number = "{0} must be a number.";
    public const string AnyNumber = "This must be a number.";
    public const string Missing = "A value is missing: fill it in.";
    public const string MissingBody = "The request is empty.";

    public static IReadOnlyList<string> All { get; } =
    [
        Required, Length, MaximumLength, MinimumLength, Range, Email, Url, Compare, Pattern, Value, AnyValue, UnknownValue, AnyUnknownValue,
        Number, AnyNumber, Missing, MissingBody,
    ];
}
