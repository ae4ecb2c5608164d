using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Setup",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "The first page of a new site.",
    Category = "Core",
    EnabledByDependencyOnly = true)]
