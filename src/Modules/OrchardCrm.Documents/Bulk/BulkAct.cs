namespace OrchardCrm.Documents.Bulk;

/// <summary>Something that is done to many documents at once; its texts are localised.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Question">What will happen to so many documents.</param>
/// <param name="Button">The button that begins with so many.</param>
public sealed record BulkAct(string Name, string Title, Func<int, string> Question, Func<int, string> Button)
{
    /// <summary>Issues drafts and mails them.</summary>
    public const string Send = "send";

    /// <summary>Issues drafts without a mail.</summary>
    public const string MarkSent = "marksent";

    /// <summary>Takes documents out of the list.</summary>
    public const string Archive = "archive";

    /// <summary>Brings archived documents back into the list.</summary>
    public const string Restore = "restore";

    /// <summary>Deletes drafts.</summary>
    public const string Delete = "delete";

    /// <summary>It cannot be undone.</summary>
    public bool IsDangerous { get; init; }

    /// <summary>The partial view with the fields that it asks for; null for none. They are <see cref="BulkViewModel.Options"/>.</summary>
    public string? Fields { get; init; }
}
