using OrchardCrm.Documents.Numbers;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The editor of quotes and invoices.</summary>
public sealed class DocumentEditorViewModel
{
    /// <summary>Id of the document; made with the form, so that the same form sent twice makes one document.</summary>
    public string Id { get; set; } = "";

    /// <summary>Version that the form was opened from; 0 for a new document.</summary>
    public int Version { get; set; }

    /// <summary>The button that was pressed: <c>save</c>, <c>send</c>, <c>update</c>, <c>add-line</c>, <c>add-adjustment</c>, <c>find-client</c>, <c>client:ID</c>.</summary>
    public string Command { get; set; } = "";

    /// <summary>What the document is for.</summary>
    public DocumentPurpose Purpose { get; set; }

    /// <summary>The client.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>What was typed to find the client.</summary>
    public string ClientSearch { get; set; } = "";

    /// <summary>Date of the document.</summary>
    public DateOnly? IssueDate { get; set; }

    /// <summary>When it is due, or until when it is valid.</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>Day whose tax rates hold for lines without a service date; null for the document's own date.</summary>
    public DateOnly? TaxDate { get; set; }

    /// <summary>The client's order number.</summary>
    public string PoNumber { get; set; } = "";

    /// <summary>What the client wants to find on the document.</summary>
    public string BuyerReference { get; set; } = "";

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Unit prices hold the taxes.</summary>
    public bool PricesIncludeTax { get; set; }

    /// <summary>The rows.</summary>
    public List<DocumentLineViewModel> Lines { get; set; } = [];

    /// <summary>Discounts and charges on the whole.</summary>
    public List<DocumentAdjustmentViewModel> Adjustments { get; set; } = [];

    /// <summary>First amount due.</summary>
    public decimal? Deposit { get; set; }

    /// <summary>What the deposit is in.</summary>
    public AmountUnit DepositIn { get; set; }

    /// <summary>When the deposit is due.</summary>
    public DateOnly? DepositDueDate { get; set; }

    /// <summary>Notes.</summary>
    public string Notes { get; set; } = "";

    /// <summary>Terms.</summary>
    public string Terms { get; set; } = "";

    /// <summary>Footer.</summary>
    public string Footer { get; set; } = "";

    /// <summary>For the business only.</summary>
    public string Memo { get; set; } = "";

    /// <summary>What only one kind of document asks for, such as the reminders of an invoice, by the field's name; as typed.</summary>
    public Dictionary<string, string?> Own { get; set; } = [];

    /// <summary>What was typed before and not saved; never bound.</summary>
    public UnsavedForm? Unsaved { get; private set; }

    /// <summary>What the form shows beside what is typed; never bound.</summary>
    public EditorChoices Choices { get; private set; } = EditorChoices.None;

    /// <summary>Sets what was typed before and not saved.</summary>
    public void Remind(UnsavedForm unsaved) => Unsaved = unsaved;

    /// <summary>Sets what the form shows.</summary>
    public void Show(EditorChoices choices) => Choices = choices;
}
