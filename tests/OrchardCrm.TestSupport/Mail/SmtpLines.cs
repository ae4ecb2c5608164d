using System.Text;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>Reads CRLF-ended lines and writes replies.</summary>
internal sealed class SmtpLines(Stream stream)
{
    private readonly byte[] buffer = new byte[8192];
    private int position;
    private int filled;

    /// <summary>The next line without its end; null once the client has closed.</summary>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        while (true)
        {
            if (position == filled)
            {
                filled = await stream.ReadAsync(buffer, cancellationToken);
                position = 0;
                if (filled == 0)
                {
                    return null;
                }
            }

            var end = buffer.AsSpan(position, filled - position).IndexOf((byte)'\n');
            var length = end < 0 ? filled - position : end;
            line.Write(buffer, position, length);
            position += end < 0 ? length : length + 1;
            if (end >= 0)
            {
                var bytes = line.ToArray();
                return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
            }
        }
    }

    public async Task<string?> ReadTextAsync(CancellationToken cancellationToken) =>
        await ReadAsync(cancellationToken) is { } line ? Encoding.UTF8.GetString(line) : null;

    /// <summary>The lines up to the lonely dot, with the dots that the client doubled taken away; null if the client closed before.</summary>
    public async Task<byte[]?> ReadMessageAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (line is [(byte)'.'])
            {
                return message.ToArray();
            }

            message.Write(line is [(byte)'.', ..] ? line.AsSpan(1) : line);
            message.Write("\r\n"u8);
        }

        return null;
    }

    public Task ReplyAsync(SmtpReply reply, CancellationToken cancellationToken) =>
        WriteAsync($"{reply.Code} {reply.Text}\r\n", cancellationToken);

    public Task ReplyAsync(int code, IReadOnlyList<string> lines, CancellationToken cancellationToken) =>
        WriteAsync(
            string.Concat(lines.Select((line, index) => $"{code}{(index == lines.Count - 1 ? ' ' : '-')}{line}\r\n")), cancellationToken);

    private async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }
}
