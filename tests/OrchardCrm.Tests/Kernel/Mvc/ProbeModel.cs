using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Tests.Kernel.Mvc;

/// <summary>A form of <see cref="ProbeController"/>.</summary>
public sealed class ProbeModel
{
    public decimal Rate { get; set; }

    [Required]
    public string Name { get; set; } = "";

    public string Remark { get; set; } = "";
}
