namespace OrchardCrm.Core.Data.Keys;

/// <summary>A key of Data Protection as stored.</summary>
internal sealed class DataProtectionKeyRecord
{
    /// <summary>Key of the row.</summary>
    public long Id { get; set; }

    /// <summary>Name that Data Protection gave it.</summary>
    public string FriendlyName { get; set; } = "";

    /// <summary>The key's XML; its secret is encrypted by the master key.</summary>
    public string Xml { get; set; } = "";
}
