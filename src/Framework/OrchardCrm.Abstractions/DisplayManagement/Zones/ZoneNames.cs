namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>Zones of the kernel and the shipped modules.</summary>
public static class ZoneNames
{
    /// <summary>Cards of the admin's first page.</summary>
    public const string Dashboard = "Dashboard";

    /// <summary>Figures and cards at the top of a client's page; the model is the client's content item.</summary>
    public const string ClientCards = "Client.Cards";

    /// <summary>Actions beside a client's name, such as <em>New invoice</em>; the model is the client's content item.</summary>
    public const string ClientActions = "Client.Actions";

    /// <summary>Tabs of a client's page; the model is the client's content item.</summary>
    public const string ClientTabs = "Client.Tabs";

    /// <summary>Cards of a sent invoice's admin page; the model is the invoice's content item.</summary>
    public const string InvoiceCards = "Invoice.Cards";

    /// <summary>Cards of the admin page of a sent document that is no invoice; the model is the document's content item.</summary>
    public const string DocumentCards = "Document.Cards";

    /// <summary>Notes above the form of a draft invoice; the model is the invoice's content item.</summary>
    public const string InvoiceDraft = "Invoice.Draft";

    /// <summary>Actions beside an invoice's title in the admin; the model is the invoice's content item.</summary>
    public const string InvoiceActions = "Invoice.Actions";

    /// <summary>Blocks of the portal's first page.</summary>
    public const string PortalHome = "Portal.Home";
}
