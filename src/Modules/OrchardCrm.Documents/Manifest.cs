using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Documents",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Lines, totals, numbers and snapshots under quotes and invoices.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Clients", "OrchardCrm.Pdf", "OrchardCrm.Email", "OrchardCrm.Templates", "OrchardCrm.Portal", "OrchardCrm.Workflows"])]
