using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Quotes",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Quotes: sent, revised, accepted or rejected by the client, and made into invoices.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Documents", "OrchardCrm.Invoices"])]

[assembly: Feature(
    Id = "OrchardCrm.Quotes.Portal",
    Name = "Quotes in the portal",
    Description = "The pages on which a client reads, accepts and rejects quotes.",
    Category = "Portal",
    Dependencies = ["OrchardCrm.Quotes", "OrchardCrm.Portal"])]
