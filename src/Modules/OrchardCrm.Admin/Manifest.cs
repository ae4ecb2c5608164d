using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Admin",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Dashboard, features page and settings.",
    Category = "Core",
    Dependencies = ["OrchardCrm.Users"])]
