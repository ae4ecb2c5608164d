using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;

namespace OrchardCrm.ContentManagement;

/// <summary>Registration of content types and their handlers by modules.</summary>
public static class ContentServiceCollectionExtensions
{
    /// <summary>Declares a content type, or adds parts to one of another module.</summary>
    public static IServiceCollection AddContentType(
        this IServiceCollection services, string name, Action<ContentTypeDefinitionBuilder> build) =>
        services.AddSingleton(new ContentTypeRegistration(name, build));

    /// <summary>Adds a content handler.</summary>
    public static IServiceCollection AddContentHandler<THandler>(this IServiceCollection services)
        where THandler : class, IContentHandler =>
        services.AddScoped<IContentHandler, THandler>();

    /// <summary>Adds texts that list search finds.</summary>
    public static IServiceCollection AddSearchKeys<TProvider>(this IServiceCollection services)
        where TProvider : class, ISearchKeyProvider =>
        services.AddScoped<ISearchKeyProvider, TProvider>();
}
