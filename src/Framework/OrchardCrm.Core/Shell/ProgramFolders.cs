using System.Reflection;

namespace OrchardCrm.Core.Shell;

/// <summary>Where the program lies. Nothing here depends on the current directory.</summary>
internal static class ProgramFolders
{
    private static readonly string Name = Assembly.GetEntryAssembly()?.GetName().Name ?? "OrchardCrm.Web";

    /// <summary>The program's name, as its files begin.</summary>
    public static string ApplicationName => Name;

    /// <summary>The build's list of static files in their source folders; null in a published program.</summary>
    public static string? StaticWebAssetsManifest { get; } = ExistingFile($"{Name}.staticwebassets.runtime.json");

    /// <summary>The list of static files with their compressed forms and fingerprints; null where the program has none.</summary>
    public static string? StaticAssetsManifest { get; } = ExistingFile($"{Name}.staticwebassets.endpoints.json");

    /// <summary>The web project's folder under <c>dotnet run</c>, the program's own where it is published.</summary>
    public static string ContentRoot { get; } = FindContentRoot();

    private static string? ExistingFile(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name);
        return File.Exists(path) ? path : null;
    }

    private static string FindContentRoot()
    {
        // The build's output lies under its project; a published program may too, in a folder of that name.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null && folder.Name != "publish"; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Name + ".csproj")))
                return folder.FullName;
        }

        return AppContext.BaseDirectory;
    }
}
