namespace OrchardCrm.Core.Locking;

/// <summary>A lock that is held.</summary>
internal sealed class LockRecord
{
    /// <summary>Name of the lock.</summary>
    public string Key { get; set; } = "";

    /// <summary>Token of its holder.</summary>
    public string Holder { get; set; } = "";

    /// <summary>When it counts as free.</summary>
    public DateTimeOffset ExpiresUtc { get; set; }
}
