using Microsoft.EntityFrameworkCore;

namespace OrchardCrm.Data;

/// <summary>A module's contribution to the model of <see cref="CrmDbContext"/>.</summary>
public interface IEntityConfiguration
{
    /// <summary>Configures one or more entities.</summary>
    void Configure(ModelBuilder builder);
}
