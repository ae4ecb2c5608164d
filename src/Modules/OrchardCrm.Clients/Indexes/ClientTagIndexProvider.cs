using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Maps the tags of clients.</summary>
internal sealed class ClientTagIndexProvider : IndexProvider<ClientTagIndex>
{
    protected override IEnumerable<ClientTagIndex> Map(ContentItem item) => item.ContentType == ClientTypes.Client
        ? Map(item.As<ClientPart>())
        : [];

    private static IEnumerable<ClientTagIndex> Map(ClientPart part) => part.Tags.Select(tag => new ClientTagIndex { Tag = tag, Archived = part.Archived });
}
