namespace OrchardCrm.Clients.Models;

/// <summary>How a client is reminded of what is due.</summary>
public enum ReminderMode
{
    /// <summary>As the business reminds all clients.</summary>
    AsBusiness,

    /// <summary>On days of its own.</summary>
    Own,

    /// <summary>Never.</summary>
    None,
}
