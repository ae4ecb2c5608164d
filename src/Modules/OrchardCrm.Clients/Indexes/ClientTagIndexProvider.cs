using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Maps the tags of clients.</summary>
internal sealed class ClientTagIndexProvider : IndexProvider<ClientTagIndex>
{
    protected override IEnumerable<ClientTagIndex> Map(ContentItem item) => item.ContentType == ClientTypes.Client
        ? item.As<ClientPart>().Tags.Select(tag => new ClientTagIndex { Tag = tag })
        : [];
}
