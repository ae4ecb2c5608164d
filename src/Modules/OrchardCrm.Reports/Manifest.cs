using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Reports",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Aged receivables, sales and taxes of a period, on screen and to save.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Clients", "OrchardCrm.Documents", "OrchardCrm.Payments"])]
