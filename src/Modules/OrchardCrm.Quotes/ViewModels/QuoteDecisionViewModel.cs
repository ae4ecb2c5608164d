namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The sheet on which staff notes a client's answer.</summary>
public sealed class QuoteDecisionViewModel
{
    /// <summary>How the client agreed, or why it does not.</summary>
    public string Note { get; set; } = "";

    /// <summary><c>accept</c>, <c>invoice</c> or <c>reject</c>.</summary>
    public string Command { get; set; } = "";

    /// <summary>The quote.</summary>
    public string QuoteId { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The client's name.</summary>
    public string ClientName { get; private set; } = "";

    /// <summary>The answer is no.</summary>
    public bool IsRejection { get; private set; }

    /// <summary>Whoever looks may make the invoice at once.</summary>
    public bool MayInvoice { get; private set; }

    /// <summary>Sets what the sheet shows.</summary>
    public void Show(string quoteId, string number, string clientName, bool isRejection, bool mayInvoice) =>
        (QuoteId, Number, ClientName, IsRejection, MayInvoice) = (quoteId, number, clientName, isRejection, mayInvoice);
}
