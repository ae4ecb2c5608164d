using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement.Bulk;

namespace OrchardCrm.Clients.Bulk;

/// <summary>What can be done to many clients at once.</summary>
public sealed class ClientBulkActs(IStringLocalizer<Strings> S)
{
    /// <summary>Name of the act that adds tags.</summary>
    public const string Tag = "tag";

    /// <summary>Name of the act that takes tags away.</summary>
    public const string Untag = "untag";

    /// <summary>Name of the act that archives.</summary>
    public const string Archive = "archive";

    /// <summary>Name of the act that brings archived clients back.</summary>
    public const string Restore = "restore";

    /// <summary>The acts.</summary>
    public IReadOnlyList<BulkAct> All =>
    [
        new(Tag, S["Add tags"], count => S["{0} clients are chosen. Each gets the tags that it lacks.", count], count => S["Tag {0} clients", count]) { Fields = "_BulkTagFields" },
        new(Untag, S["Take tags away"], count => S["{0} clients are chosen. Each loses these tags.", count], count => S["Take tags from {0} clients", count]) { Fields = "_BulkTagFields" },
        new(Archive, S["Archive clients"], count => S["{0} clients are chosen. They get no new documents and no mail, and their portal links stop working. Documents and payments stay.", count], count => S["Archive {0} clients", count]),
        new(Restore, S["Bring clients back"], count => S["{0} clients are chosen. They come back into the list.", count], count => S["Bring {0} clients back", count]),
    ];
}
