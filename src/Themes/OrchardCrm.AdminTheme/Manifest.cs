using OrchardCrm.Modules.Manifest;

[assembly: Theme(
    Name = "Admin theme",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Layout and look of the admin.",
    Category = "Themes",
    IsAlwaysEnabled = true,
    Dependencies = ["OrchardCrm.FrontEnd"])]
