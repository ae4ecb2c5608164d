using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace OrchardCrm.Core.FileStorage;

/// <summary>Finds what a file is from its first bytes. What a browser could run (HTML, SVG) counts as plain bytes.</summary>
internal static class FileTypes
{
    public const string Unknown = "application/octet-stream";
    private const int Inspected = 4096;
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static async Task<string> DetectAsync(string path, CancellationToken cancellationToken)
    {
        var buffer = new byte[Inspected];
        int read;
        await using (var file = File.OpenRead(path))
            read = await file.ReadAtLeastAsync(buffer, Inspected, throwOnEndOfStream: false, cancellationToken);

        var head = buffer.AsSpan(0, read);
        return head switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
            [(byte)'P', (byte)'K', 3, 4, ..] => DetectZip(path),
            _ => IsText(head) ? "text/plain" : Unknown,
        };
    }

    private static string DetectZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry("word/document.xml") is not null)
                return Office + "wordprocessingml.document";
            if (zip.GetEntry("xl/workbook.xml") is not null)
                return Office + "spreadsheetml.sheet";
            return zip.GetEntry("ppt/presentation.xml") is not null ? Office + "presentationml.presentation" : "application/zip";
        }
        catch (InvalidDataException)
        {
            return Unknown;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head.Contains((byte)0))
            return false;

        // A character may be cut off at the end of what is looked at.
        var valid = Utf8.IsValid(head);
        for (var cut = 1; !valid && cut <= 3 && cut < head.Length && head.Length == Inspected; cut++)
            valid = Utf8.IsValid(head[..^cut]);

        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return valid && !text.StartsWith('<');
    }
}
