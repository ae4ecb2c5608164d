using OrchardCrm.ContentManagement;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The profile of a client.</summary>
/// <param name="Client">The client.</param>
/// <param name="Fields">Labels and values of the custom fields that have one.</param>
/// <param name="MayChange">The person may change it.</param>
public sealed record ClientProfileViewModel(ContentItem Client, IReadOnlyList<KeyValuePair<string, string>> Fields, bool MayChange);
