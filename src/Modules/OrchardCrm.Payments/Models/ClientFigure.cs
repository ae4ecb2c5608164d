namespace OrchardCrm.Payments.Models;

/// <summary>A figure of a client's page, whose rows can be looked at.</summary>
public enum ClientFigure
{
    /// <summary>Total invoiced.</summary>
    Invoiced,

    /// <summary>Total paid.</summary>
    Paid,

    /// <summary>Outstanding balance.</summary>
    Outstanding,

    /// <summary>Its overdue part.</summary>
    Overdue,

    /// <summary>Average days to pay.</summary>
    DaysToPay,
}
