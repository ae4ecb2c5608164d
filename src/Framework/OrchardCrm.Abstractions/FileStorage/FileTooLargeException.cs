namespace OrchardCrm.FileStorage;

/// <summary>A file is larger than the site takes; nothing was stored.</summary>
/// <param name="maximumBytes">The largest size taken.</param>
public sealed class FileTooLargeException(long maximumBytes)
    : Exception($"The file is larger than {maximumBytes} bytes, the most that is taken. Choose a smaller one, or raise OrchardCrm:Files:MaximumBytes.")
{
    /// <summary>The largest size taken, in bytes.</summary>
    public long MaximumBytes { get; } = maximumBytes;
}
