using OrchardCrm.Modules.Manifest;

[assembly: Theme(
    Name = "Portal theme",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Layout and look of the portal.",
    Category = "Themes",
    IsAlwaysEnabled = true,
    Dependencies = ["OrchardCrm.FrontEnd"])]
