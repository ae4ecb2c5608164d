using OrchardCrm.Tasks.Models;

namespace OrchardCrm.Tasks.Services;

/// <summary>A task in a list.</summary>
/// <param name="Task">The task.</param>
/// <param name="AssignedName">Who is to do it; empty for everyone.</param>
/// <param name="ClientName">The client; empty for none.</param>
/// <param name="DoneName">Who did it; empty while it is open.</param>
/// <param name="ItemName">The document; empty for none.</param>
/// <param name="ItemUrl">Where the document is shown; empty for none.</param>
public sealed record TaskRow(StaffTask Task, string AssignedName, string ClientName, string DoneName, string ItemName, string ItemUrl);
