using SkiaSharp;

namespace OrchardCrm.Pdf.Templates;

/// <summary>A logo made ready for a page: decoded, and no larger than print needs.</summary>
internal sealed class LogoImage : IDisposable
{
    private const int LongestSide = 800;
    private const long MostPixels = 50_000_000;

    private LogoImage(SKImage image) => Image = image;

    public SKImage Image { get; }

    /// <summary>Null where the bytes are no picture that can be drawn: a document is not held up by its logo.</summary>
    public static LogoImage? TryRead(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return null;

        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 || (long)codec.Info.Width * codec.Info.Height > MostPixels)
            return null;

        var longest = Math.Max(codec.Info.Width, codec.Info.Height);
        if (longest <= LongestSide)
            return SKImage.FromEncodedData(data) is { } image ? new LogoImage(image) : null;

        using var full = SKBitmap.Decode(codec);
        var scale = (float)LongestSide / longest;
        var size = new SKSizeI(Math.Max(1, (int)(full.Width * scale)), Math.Max(1, (int)(full.Height * scale)));
        using var smaller = full.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return smaller is null ? null : new LogoImage(SKImage.FromBitmap(smaller));
    }

    public void Dispose() => Image.Dispose();
}
