namespace OrchardCrm.Workflows;

/// <summary>A domain event that workflows can start at or wait for.</summary>
/// <param name="Name">Its name in the event log, such as <c>InvoiceSent</c>.</param>
/// <param name="DisplayName">What the designer calls it, in English: a key of <paramref name="Strings"/>.</param>
/// <param name="Category">Group in the palette, in English: a key of <paramref name="Strings"/>.</param>
/// <param name="Strings">Marker type of the module's texts.</param>
public sealed record WorkflowEvent(string Name, string DisplayName, string Category, Type Strings);
