using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Workflows",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "What happens by itself: mails, reminders and whatever else follows an event.",
    Category = "Automation",
    Dependencies = ["OrchardCrm.Email"])]
