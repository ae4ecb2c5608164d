using Microsoft.AspNetCore.Identity;

namespace OrchardCrm.Users.Models;

/// <summary>A role: Administrator, Accountant, Support, or one that a module adds.</summary>
public sealed class Role : IdentityRole;
