namespace OrchardCrm.Email;

/// <summary>An e-mail address with a name.</summary>
/// <param name="Address">The address.</param>
/// <param name="Name">The name; may be empty.</param>
public sealed record MailAddress(string Address, string Name = "");
