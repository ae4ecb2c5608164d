namespace OrchardCrm.Users.Liquid;

/// <summary><c>user</c> in templates: the member of staff that a mail goes to or comes from.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Address.</param>
/// <param name="Signature">Signature.</param>
public sealed record UserModel(string Name, string Email, string Signature);
