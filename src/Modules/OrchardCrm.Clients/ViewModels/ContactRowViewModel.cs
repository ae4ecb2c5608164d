using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>A further contact in the form of a client.</summary>
public sealed class ContactRowViewModel
{
    /// <summary>Id of the contact; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>First name.</summary>
    [StringLength(100)]
    public string? FirstName { get; set; }

    /// <summary>Last name.</summary>
    [StringLength(100)]
    public string? LastName { get; set; }

    /// <summary>What the contact does.</summary>
    [StringLength(100)]
    public string? Role { get; set; }

    /// <summary>E-mail.</summary>
    [StringLength(256)]
    public string? Email { get; set; }

    /// <summary>Phone.</summary>
    [StringLength(50)]
    public string? Phone { get; set; }

    /// <summary>Gets copies.</summary>
    public bool IsCopied { get; set; }

    /// <summary>Nothing was typed: the row is left out, a stored contact goes.</summary>
    public bool IsBlank => new[] { FirstName, LastName, Email, Phone, Role }.All(string.IsNullOrWhiteSpace);
}
