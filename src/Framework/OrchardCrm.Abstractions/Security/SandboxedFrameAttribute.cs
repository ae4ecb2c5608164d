namespace OrchardCrm.Security;

/// <summary>
/// On an action whose answer the site shows in a frame without rights, such as a mail: no script, no form, no foreign picture,
/// but styles in the elements themselves, as mails carry them (decision 19).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SandboxedFrameAttribute : Attribute;
