using Microsoft.AspNetCore.Builder;
using OrchardCrm.Core.Security;

namespace OrchardCrm.Core.Shell;

/// <summary>The order of middleware that every shell has; features' own comes after it.</summary>
internal static class ShellPipeline
{
    /// <summary>Adds the middleware.</summary>
    public static void Use(WebApplication app)
    {
        TrustedProxies.Use(app);
        app.UseCrmSecurity();
        app.UseRouting();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        if (ProgramFolders.StaticAssetsManifest is { } manifest)
            app.MapStaticAssets(manifest);
        app.MapControllers();
    }
}
