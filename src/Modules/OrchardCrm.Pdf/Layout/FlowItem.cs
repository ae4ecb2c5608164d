namespace OrchardCrm.Pdf.Layout;

/// <summary>An element of the page flow.</summary>
internal sealed record FlowItem(Element Content)
{
    public float SpaceBefore { get; init; }

    /// <summary>Stays on the page of the item that follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>May be cut at a page's end although it would fit on a page of its own.</summary>
    public bool MayBreak { get; init; }

    /// <summary>Drawn again at the top of a page that begins with this item: a table's header.</summary>
    public Element? RepeatedHeader { get; init; }
}
