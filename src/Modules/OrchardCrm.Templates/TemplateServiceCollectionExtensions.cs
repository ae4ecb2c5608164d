using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates;

/// <summary>Registration of mail kinds by modules.</summary>
public static class TemplateServiceCollectionExtensions
{
    /// <summary>Adds a kind of mail.</summary>
    public static IServiceCollection AddMailKind(this IServiceCollection services, MailKind kind) => services.AddSingleton(kind);

    /// <summary>Adds kinds of mail.</summary>
    public static IServiceCollection AddMailKinds(this IServiceCollection services, IEnumerable<MailKind> kinds)
    {
        foreach (var kind in kinds)
            services.AddSingleton(kind);
        return services;
    }
}
