namespace OrchardCrm.Clients.Models;

/// <summary>A person at a client.</summary>
public sealed class ClientContact
{
    /// <summary>Id within the client, made once; magic links are bound to it.</summary>
    public string Id { get; set; } = "";

    /// <summary>First name.</summary>
    public string FirstName { get; set; } = "";

    /// <summary>Last name.</summary>
    public string LastName { get; set; } = "";

    /// <summary>E-mail address; may be empty.</summary>
    public string Email { get; set; } = "";

    /// <summary>Phone number, international form.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Automatic mails go to it.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>What the contact does, such as <em>Accounts payable</em>; may be empty.</summary>
    public string Role { get; set; } = "";

    /// <summary>Gets a copy of the mails that go to another contact.</summary>
    public bool IsCopied { get; set; }

    /// <summary>First and last name, or the e-mail address.</summary>
    public string FullName() =>
        $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}
