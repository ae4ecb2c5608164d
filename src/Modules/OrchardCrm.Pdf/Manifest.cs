using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Id = "OrchardCrm.Pdf",
    Name = "PDF documents",
    Description = "Draws invoices, credit notes and quotes as PDF, in any script, and as pictures for previews.",
    Category = "Documents",
    Author = "OrchardCrm")]
