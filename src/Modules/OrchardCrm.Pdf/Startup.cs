using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Modules;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Rendering;
using OrchardCrm.Pdf.Templates;

namespace OrchardCrm.Pdf;

/// <summary>Registers the renderer and the built-in templates.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IDocumentTemplate, ClassicTemplate>();
        services.AddSingleton<IDocumentTemplate, ModernTemplate>();
        services.AddSingleton<IDocumentTemplate, CompactTemplate>();
        services.AddSingleton<IDocumentPdfRenderer, DocumentPdfRenderer>();
    }
}
