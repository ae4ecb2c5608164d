using OrchardCrm.ContentManagement;

namespace OrchardCrm.Tests.Kernel;

public sealed class NotePart : ContentPart
{
    public string Title { get; set; } = "";

    public List<string> Tags { get; set; } = [];
}
