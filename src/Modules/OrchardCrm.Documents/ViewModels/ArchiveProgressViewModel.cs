using OrchardCrm.Documents.Archives;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>How far an archive is, as the page that asked for it shows.</summary>
/// <param name="Address">Where the page asks again.</param>
/// <param name="Asked">How often it asked for an archive that nobody knows yet.</param>
/// <param name="Progress">How far it is; null where it has not begun.</param>
/// <param name="IsStill">Nothing moved for a while.</param>
public sealed record ArchiveProgressViewModel(string Address, int Asked, ArchiveProgress? Progress, bool IsStill);
