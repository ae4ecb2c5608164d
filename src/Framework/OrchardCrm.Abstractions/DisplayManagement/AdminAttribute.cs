namespace OrchardCrm.DisplayManagement;

/// <summary>The controller belongs to the admin: the admin theme, and only staff with <c>AccessAdmin</c> (unless anonymous access is allowed).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AdminAttribute : Attribute;
