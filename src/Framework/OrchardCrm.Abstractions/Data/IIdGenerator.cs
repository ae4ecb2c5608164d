namespace OrchardCrm.Data;

/// <summary>Makes ids of content items and events: 26 characters, sortable by time of making.</summary>
public interface IIdGenerator
{
    /// <summary>A new id.</summary>
    string GenerateUniqueId();
}
