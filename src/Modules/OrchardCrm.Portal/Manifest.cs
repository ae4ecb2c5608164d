using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Client portal",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Magic links, sessions and the private pages of a client.",
    Category = "Portal",
    Dependencies = ["OrchardCrm.Clients", "OrchardCrm.Email", "OrchardCrm.Templates"])]
