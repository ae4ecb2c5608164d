using OrchardCrm.Data;

namespace OrchardCrm.Tests.Kernel;

public sealed class NoteIndex : MapIndex
{
    public string Title { get; set; } = "";

    public string Tag { get; set; } = "";
}
