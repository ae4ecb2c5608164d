using Microsoft.AspNetCore.Identity;

namespace OrchardCrm.Users.Models;

/// <summary>A member of staff. Clients are not users: they come through magic links.</summary>
public sealed class User : IdentityUser
{
    /// <summary>Name shown to colleagues and, as a sender, to clients.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Language of the admin for this person; empty for the business's.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Signature under mails, plain text.</summary>
    public string Signature { get; set; } = "";

    /// <summary>Names of the events that the person wants to be told of by mail, separated by commas.</summary>
    public string TellMeWhen { get; set; } = "";

    /// <summary>Disabled people cannot log in; what they did keeps their name.</summary>
    public bool Disabled { get; set; }

    /// <summary>When the person was invited.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>When the person last logged in.</summary>
    public DateTimeOffset? LastLoginUtc { get; set; }
}
