using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Tasks",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "What staff have to do: by hand or by workflows, for one person or everyone, with a due date.",
    Category = "CRM",
    Dependencies = ["OrchardCrm.Admin", "OrchardCrm.Users", "OrchardCrm.Clients"])]
