using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Catalogue",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Products and services with their prices, to pick from while a document is written.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Admin", "OrchardCrm.Documents"])]
