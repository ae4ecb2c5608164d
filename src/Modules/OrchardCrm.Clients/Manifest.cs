using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Clients",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "The people and companies that the business deals with.",
    Category = "CRM",
    Dependencies = ["OrchardCrm.Admin", "OrchardCrm.Users"])]
