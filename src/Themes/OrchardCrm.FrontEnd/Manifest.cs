using OrchardCrm.Modules.Manifest;

[assembly: Module(
    Name = "Front end",
    Author = "OrchardCrm",
    Version = "0.1.0",
    Description = "Styles, scripts, icons and fonts of the themes, and the choice of language.",
    Category = "Themes",
    IsAlwaysEnabled = true)]
