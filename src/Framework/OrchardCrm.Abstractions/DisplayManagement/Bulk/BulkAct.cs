namespace OrchardCrm.DisplayManagement.Bulk;

/// <summary>Something that is done to many items of a list at once; its texts are localised.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Question">What will happen to so many items.</param>
/// <param name="Button">The button that begins with so many.</param>
public sealed record BulkAct(string Name, string Title, Func<int, string> Question, Func<int, string> Button)
{
    /// <summary>It cannot be undone.</summary>
    public bool IsDangerous { get; init; }

    /// <summary>The partial view with the fields that it asks for; null for none. They are <see cref="BulkViewModel.Options"/>.</summary>
    public string? Fields { get; init; }
}
