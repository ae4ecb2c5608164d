using System.Reflection;

namespace OrchardCrm.TestSupport;

/// <summary>Where the sources, the built programs and the tests' output lie.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds OrchardCrm.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: the same for the tests and the programs that they start.</summary>
    public static string Configuration { get; } = typeof(RepositoryFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>A folder under artifacts/, made when missing; nothing in it is committed.</summary>
    public static string Artifacts(params string[] parts) =>
        Directory.CreateDirectory(Path.Combine([Root, "artifacts", .. parts])).FullName;

    /// <summary>The built program of a project, given its folder below the root.</summary>
    public static string BuiltProgram(string projectFolder)
    {
        var name = Path.GetFileName(projectFolder);
        var path = Path.Combine(Root, projectFolder, "bin", Configuration, "net10.0", $"{name}.dll");
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"{path} is not there. Build it: dotnet build {projectFolder} -c {Configuration}", path);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrchardCrm.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No OrchardCrm.sln above {AppContext.BaseDirectory}: run the tests inside the repository.");
    }
}
