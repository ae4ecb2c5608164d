namespace OrchardCrm.Email.Events;

/// <summary>Names of the events of mail; the payload is <see cref="EmailEvent"/>, the correlation id the document's.</summary>
public static class EmailEvents
{
    /// <summary>The mail server took a mail.</summary>
    public const string Sent = "EmailSent";

    /// <summary>A mail was given up.</summary>
    public const string Failed = "EmailFailed";

    /// <summary>A mail is held: too many went to its address within an hour.</summary>
    public const string Held = "EmailHeld";
}
