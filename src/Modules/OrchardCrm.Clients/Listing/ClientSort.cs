namespace OrchardCrm.Clients.Listing;

/// <summary>What the list of clients is sorted by. Amounts are compared within one currency.</summary>
public enum ClientSort
{
    /// <summary>Name.</summary>
    Name,

    /// <summary>When the client was created.</summary>
    Created,

    /// <summary>Total invoiced.</summary>
    Invoiced,

    /// <summary>Total paid.</summary>
    Paid,

    /// <summary>Outstanding balance.</summary>
    Outstanding,

    /// <summary>The earliest due date of what is outstanding.</summary>
    DueSince,

    /// <summary>Average days to pay.</summary>
    DaysToPay,
}
