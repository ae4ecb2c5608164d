using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Documents.Numbers;

/// <summary>Registration of numbered kinds by modules.</summary>
public static class NumberingServiceCollectionExtensions
{
    /// <summary>Adds a kind of document that has numbers.</summary>
    public static IServiceCollection AddNumbering(this IServiceCollection services, NumberingKind kind) => services.AddSingleton(kind);
}
