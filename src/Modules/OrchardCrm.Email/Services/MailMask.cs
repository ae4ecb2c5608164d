namespace OrchardCrm.Email.Services;

/// <summary>Hides secrets in what is kept, and puts others in their places.</summary>
internal static class MailMask
{
    private const string Mask = "••••••••";

    /// <summary>The text with each secret replaced by a mask of its own.</summary>
    public static string Hide(string text, IReadOnlyList<string> secrets)
    {
        for (var index = 0; index < secrets.Count; index++)
        {
            if (secrets[index].Length > 0)
                text = text.Replace(secrets[index], MaskOf(index), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The text with new secrets in place of the masks.</summary>
    public static string Reveal(string text, IReadOnlyList<string> secrets)
    {
        // The first mask is the beginning of the others.
        for (var index = secrets.Count - 1; index >= 0; index--)
            text = text.Replace(MaskOf(index), secrets[index], StringComparison.Ordinal);
        return text;
    }

    private static string MaskOf(int index) => index == 0 ? Mask : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Mask}{index + 1}");
}
