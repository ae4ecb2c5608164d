namespace OrchardCrm.Clients.Activity;

/// <summary>A row of the timeline.</summary>
/// <param name="Id">Its key.</param>
/// <param name="IsNote">A note of the business.</param>
/// <param name="Line">What happened; the text of a note.</param>
/// <param name="OccurredUtc">When.</param>
/// <param name="UserName">Who; empty for the system or the client.</param>
public sealed record ActivityRow(long Id, bool IsNote, ActivityLine Line, DateTimeOffset OccurredUtc, string UserName);
