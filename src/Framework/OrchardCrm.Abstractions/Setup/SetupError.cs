namespace OrchardCrm.Setup;

/// <summary>Why a site could not be set up.</summary>
/// <param name="Field">Member of <see cref="SetupContext"/>, or empty.</param>
/// <param name="Message">Localised text.</param>
public sealed record SetupError(string Field, string Message);
