namespace OrchardCrm.DisplayManagement;

/// <summary>The controller belongs to the portal: the portal theme, and only clients with a session (unless anonymous access is allowed).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PortalAttribute : Attribute;
