namespace OrchardCrm.ContentManagement;

/// <summary>An error that a person can mend.</summary>
/// <param name="Member">The member as named in the form; empty for the whole.</param>
/// <param name="Message">Localised text.</param>
public sealed record ContentError(string Member, string Message);
