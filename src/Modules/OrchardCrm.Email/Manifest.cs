using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Email",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "The queue of outgoing mail and its delivery by SMTP.",
    Category = "Messaging",
    Dependencies = [])]
