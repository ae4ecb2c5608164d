using Microsoft.AspNetCore.Http;

namespace OrchardCrm.Documents.Drafts;

/// <summary>A form as it was typed.</summary>
/// <param name="DocumentId">Id of the document that it makes or changes.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="SavedUtc">When it was kept.</param>
public sealed record TypedForm(string DocumentId, IFormCollection Fields, DateTimeOffset SavedUtc);
