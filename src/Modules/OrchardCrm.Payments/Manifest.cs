using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Payments",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "The ledger: receivables, payments, balances; manual payments.",
    Category = "Invoicing",
    Dependencies = ["OrchardCrm.Clients", "OrchardCrm.Documents", "OrchardCrm.Email", "OrchardCrm.Templates", "OrchardCrm.Portal"])]
