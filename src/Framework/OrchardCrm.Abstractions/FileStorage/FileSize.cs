using System.Globalization;

namespace OrchardCrm.FileStorage;

/// <summary>Sizes of files for people.</summary>
public static class FileSize
{
    private const double Step = 1024;

    /// <summary>A size in the largest unit that leaves a number above one, such as <c>1.2 MB</c>; a kilobyte has 1,024 bytes.</summary>
    public static string Format(long bytes, CultureInfo culture) => bytes switch
    {
        < 1024 => string.Create(culture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(culture, $"{bytes / Step:0.#} KB"),
        < 1024 * 1024 * 1024 => string.Create(culture, $"{bytes / Step / Step:0.#} MB"),
        _ => string.Create(culture, $"{bytes / Step / Step / Step:0.#} GB"),
    };
}
