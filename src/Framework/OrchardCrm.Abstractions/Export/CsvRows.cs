using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace OrchardCrm.Export;

/// <summary>
/// Reads CSV files (RFC 4180) as spreadsheets and other programs write them: comma, semicolon, tab or bar between the cells, line breaks
/// and quotes within quotes, UTF-8, UTF-16 with its mark, or Western European letters. What <see cref="CsvTable"/> put before formulas is
/// taken off again.
/// </summary>
public static class CsvRows
{
    private const int Sampled = 64 * 1024;
    private const string Delimiters = ",;\t|";

    /// <summary>The rows, the headings among them; blank ones are left out. Each comes with its number, counted as a spreadsheet counts.</summary>
    /// <param name="file">The file; it must be able to seek.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IAsyncEnumerable<(int Line, IReadOnlyList<string> Cells)> ReadAsync(Stream file, CancellationToken cancellationToken = default) =>
        ReadAsync(file, default, cancellationToken).Select(row => (row.After.Line, row.Cells));

    /// <summary>The rows from a place on, each with the place after it, whose line is the row's own number.</summary>
    /// <param name="file">The file; it must be able to seek.</param>
    /// <param name="from">A place that an earlier reading of the same file gave; the default is the beginning.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async IAsyncEnumerable<(CsvPlace After, IReadOnlyList<string> Cells)> ReadAsync(
        Stream file, CsvPlace from, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (letters, delimiter) = await LookAsync(file, cancellationToken);
        var row = new RowReader(delimiter, letters.Decode);
        var at = Math.Max(from.Offset, letters.Mark);
        var line = from.Line;
        // A line feed that belongs to the row before may still come.
        file.Position = at > letters.Mark ? at - letters.Size : at;
        if (at > letters.Mark && await ReadOneAsync() == '\r')
            row.SkipLineFeed();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await file.ReadAtLeastAsync(buffer, letters.Size, throwOnEndOfStream: false, cancellationToken)) >= letters.Size)
        {
            // Half a letter is read again.
            file.Position -= read % letters.Size;
            for (var i = 0; i + letters.Size <= read; i += letters.Size)
            {
                at += letters.Size;
                if (!row.Take(letters.At(buffer, i)))
                    continue;
                line++;
                if (row.Finish() is { } cells)
                    yield return (new CsvPlace(at, line), cells);
            }
        }

        if (row.HasStarted && row.Finish() is { } last)
            yield return (new CsvPlace(at, line + 1), last);

        async Task<char> ReadOneAsync()
        {
            var one = new byte[letters.Size];
            await file.ReadExactlyAsync(one, cancellationToken);
            return letters.At(one, 0);
        }
    }

    // Without a mark, bytes that are no UTF-8 were written by an older program. The delimiter is the one that the first row has most of.
    private static async Task<(Letters Letters, char Delimiter)> LookAsync(Stream file, CancellationToken cancellationToken)
    {
        var sample = new byte[Sampled];
        file.Position = 0;
        var read = await file.ReadAtLeastAsync(sample, Sampled, throwOnEndOfStream: false, cancellationToken);
        var letters = Letters.Of(sample.AsSpan(0, read), IsUtf8(sample.AsSpan(0, read), read == Sampled));
        var counts = new int[Delimiters.Length];
        var isQuoted = false;
        for (var i = letters.Mark; i + letters.Size <= read; i += letters.Size)
        {
            var letter = letters.At(sample, i);
            if (!isQuoted && letter is '\r' or '\n')
                break;
            isQuoted ^= letter == '"';
            if (!isQuoted && Delimiters.IndexOf(letter, StringComparison.Ordinal) is var index and >= 0)
                counts[index]++;
        }

        return (letters, Delimiters[Array.IndexOf(counts, counts.Max())]);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> sample, bool isCut)
    {
        // A letter may be cut off at the end of the sample.
        for (var cut = 0; cut <= (isCut ? 3 : 0); cut++)
        {
            if (Utf8.IsValid(sample[..^cut]))
                return true;
        }

        return false;
    }

    // Letters as they lie in the file: a byte, or two in UTF-16. Quotes, delimiters and line breaks are one each in every encoding, so
    // that a place in the file is known without decoding; a cell's letters are decoded when it ends.
    private sealed record Letters(int Mark, int Size, bool IsBigEndian, bool IsUtf8)
    {
        public static Letters Of(ReadOnlySpan<byte> start, bool isUtf8) => start switch
        {
            [0xFF, 0xFE, ..] => new Letters(2, 2, IsBigEndian: false, IsUtf8: false),
            [0xFE, 0xFF, ..] => new Letters(2, 2, IsBigEndian: true, IsUtf8: false),
            [0xEF, 0xBB, 0xBF, ..] => new Letters(3, 1, IsBigEndian: false, IsUtf8: true),
            _ => new Letters(0, 1, IsBigEndian: false, isUtf8),
        };

        public char At(byte[] bytes, int index) => Size == 1
            ? (char)bytes[index]
            : (char)(IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(index)) : BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(index)));

        public string Decode(string cell) => IsUtf8 && !Ascii.IsValid(cell) ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(cell)) : cell;
    }

    // Letter by letter: a row ends with a line break outside quotes.
    private sealed class RowReader(char delimiter, Func<string, string> decode)
    {
        private readonly List<string> _cells = [];
        private readonly StringBuilder _cell = new();
        private bool _isQuoted;
        private bool _wasQuote;
        private bool _skipsLineFeed;

        /// <summary>Something of a row was read.</summary>
        public bool HasStarted => _cell.Length > 0 || _cells.Count > 0 || _isQuoted;

        /// <summary>The row before ended with a carriage return.</summary>
        public void SkipLineFeed() => _skipsLineFeed = true;

        /// <summary>Takes a letter; true when it ended the row.</summary>
        public bool Take(char letter)
        {
            var follows = _skipsLineFeed && letter == '\n';
            _skipsLineFeed = false;
            if (follows)
                return false;
            if (_isQuoted)
            {
                TakeQuoted(letter);
                return false;
            }

            if (letter == '"' && (_wasQuote || _cell.Length == 0))
            {
                // Two quotes within quotes are one.
                if (_wasQuote)
                    _cell.Append('"');
                (_isQuoted, _wasQuote) = (true, false);
                return false;
            }

            _wasQuote = false;
            if (letter == delimiter)
                EndCell();
            else if (letter is '\r' or '\n')
            {
                _skipsLineFeed = letter == '\r';
                return true;
            }
            else
                _cell.Append(letter);
            return false;
        }

        /// <summary>The row's cells; null where all of them are blank.</summary>
        public string[]? Finish()
        {
            EndCell();
            string[] cells = [.. _cells];
            _cells.Clear();
            (_isQuoted, _wasQuote) = (false, false);
            return Array.TrueForAll(cells, string.IsNullOrWhiteSpace) ? null : cells;
        }

        private void TakeQuoted(char letter)
        {
            if (letter == '"')
                (_isQuoted, _wasQuote) = (false, true);
            else
                _cell.Append(letter);
        }

        private void EndCell()
        {
            _cells.Add(CsvTable.Restore(decode(_cell.ToString())).Trim());
            _cell.Clear();
        }
    }
}
