using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Invoices",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Invoices: drafts, sending, their state.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Documents", "OrchardCrm.Payments", "OrchardCrm.Pdf", "OrchardCrm.Email", "OrchardCrm.Templates", "OrchardCrm.Portal"])]

[assembly: Feature(
    Id = "OrchardCrm.Invoices.Portal",
    Name = "Invoices in the portal",
    Description = "The pages of invoices in the client portal.",
    Category = "Portal",
    Dependencies = ["OrchardCrm.Invoices", "OrchardCrm.Portal"])]
