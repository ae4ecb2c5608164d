using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Users",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Staff: login, roles, invitations, password reset, two-factor authentication.",
    Category = "Security",
    Dependencies = ["OrchardCrm.Email", "OrchardCrm.Templates"])]
