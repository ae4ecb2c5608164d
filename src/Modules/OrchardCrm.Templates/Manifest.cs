using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Email templates",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "The texts of mails, in Liquid, by kind and language.",
    Category = "Messaging",
    Dependencies = ["OrchardCrm.Email"])]
