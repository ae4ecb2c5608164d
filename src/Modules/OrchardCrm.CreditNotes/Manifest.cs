using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Credit notes",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Credit notes: of an invoice, wholly or in part, or for a client.",
    Category = "Invoicing",
    Dependencies =
    [
        "OrchardCrm.Invoices", "OrchardCrm.Payments", "OrchardCrm.Documents", "OrchardCrm.Clients", "OrchardCrm.Pdf", "OrchardCrm.Email",
        "OrchardCrm.Templates", "OrchardCrm.Portal",
    ])]

[assembly: Feature(
    Id = "OrchardCrm.CreditNotes.Portal",
    Name = "Credit notes in the portal",
    Description = "The pages of credit notes in the client portal.",
    Category = "Portal",
    Dependencies = ["OrchardCrm.CreditNotes", "OrchardCrm.Portal"])]
