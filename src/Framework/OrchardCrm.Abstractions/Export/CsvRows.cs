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
    public static async IAsyncEnumerable<(int Line, IReadOnlyList<string> Cells)> ReadAsync(
        Stream file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (encoding, delimiter) = await LookAsync(file, cancellationToken);
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true);
        var row = new RowReader(delimiter);
        var buffer = new char[16 * 1024];
        var line = 0;
        int read;
        while ((read = await text.ReadAsync(buffer, cancellationToken)) > 0)
        {
            for (var i = 0; i < read; i++)
            {
                if (!row.Take(buffer[i]))
                    continue;
                line++;
                if (row.Finish() is { } cells)
                    yield return (line, cells);
            }
        }

        if (row.HasStarted && row.Finish() is { } last)
            yield return (line + 1, last);
    }

    // Without a mark, bytes that are no UTF-8 were written by an older program. The delimiter is the one that the first row has most of.
    private static async Task<(Encoding Encoding, char Delimiter)> LookAsync(Stream file, CancellationToken cancellationToken)
    {
        var sample = new byte[Sampled];
        var read = await file.ReadAtLeastAsync(sample, Sampled, throwOnEndOfStream: false, cancellationToken);
        file.Position = 0;
        var encoding = IsUtf8(sample.AsSpan(0, read), read == Sampled) ? new UTF8Encoding(false) : Encoding.Latin1;
        using var text = new StreamReader(new MemoryStream(sample, 0, read), encoding, detectEncodingFromByteOrderMarks: true);
        var counts = new int[Delimiters.Length];
        var isQuoted = false;
        for (int letter; (letter = text.Read()) >= 0 && (isQuoted || letter is not ('\r' or '\n'));)
        {
            isQuoted ^= letter == '"';
            if (!isQuoted && Delimiters.IndexOf((char)letter, StringComparison.Ordinal) is var index and >= 0)
                counts[index]++;
        }

        return (encoding, Delimiters[Array.IndexOf(counts, counts.Max())]);
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

    // Letter by letter: a row ends with a line break outside quotes.
    private sealed class RowReader(char delimiter)
    {
        private readonly List<string> _cells = [];
        private readonly StringBuilder _cell = new();
        private bool _isQuoted;
        private bool _wasQuote;
        private bool _skipsLineFeed;

        /// <summary>Something of a row was read.</summary>
        public bool HasStarted => _cell.Length > 0 || _cells.Count > 0 || _isQuoted;

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
            _cells.Add(CsvTable.Restore(_cell.ToString()).Trim());
            _cell.Clear();
        }
    }
}
