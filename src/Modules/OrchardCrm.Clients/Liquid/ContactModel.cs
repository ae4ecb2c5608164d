namespace OrchardCrm.Clients.Liquid;

/// <summary><c>contact</c> in templates: whom the mail goes to.</summary>
/// <param name="FirstName">First name; the full name where there is none.</param>
/// <param name="FullName">Full name.</param>
/// <param name="Email">Address.</param>
public sealed record ContactModel(string FirstName, string FullName, string Email);
