using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using OrchardCrm.Core.Shell;
using OrchardCrm.Setup;

namespace OrchardCrm.Core.Setup;

/// <summary>Setup from configuration, <c>OrchardCrm:Setup:*</c>, or of the demo.</summary>
internal sealed class UnattendedSetup(IConfiguration configuration, DataFolder dataFolder, StartMode mode)
{
    private const string Section = "OrchardCrm:Setup";
    private const string DemoEmail = "admin@example.com";

    /// <summary>E-mail of the demo's administrator.</summary>
    public string AdminEmail => Value("AdminEmail") ?? DemoEmail;

    /// <summary>The demo's password where it was made here: it is kept in its data folder, to be shown at each start.</summary>
    public string? DemoPassword => File.Exists(DemoPasswordFile) ? File.ReadAllText(DemoPasswordFile).Trim() : null;

    private string DemoPasswordFile => dataFolder.File("demo-password.txt");

    /// <summary>What to set up with; null where nothing is configured and a person shall be asked.</summary>
    /// <exception cref="StartFailedException">Something is configured, but not all that is needed.</exception>
    public SetupContext? Read()
    {
        var password = Value("AdminPassword") ?? ReadPasswordFile();
        if (mode.Demo)
        {
            return new SetupContext
            {
                SiteName = Value("SiteName") ?? "OrchardCrm Demo",
                Recipe = Value("Recipe") ?? "demo",
                AdminEmail = AdminEmail,
                AdminPassword = password ?? MakeDemoPassword(),
            };
        }

        var email = Value("AdminEmail");
        if (email is null && password is null)
            return null;
        return new SetupContext
        {
            SiteName = Value("SiteName") ?? "OrchardCrm",
            Recipe = Value("Recipe") ?? "blank",
            AdminEmail = email ?? throw Missing("AdminEmail"),
            AdminPassword = password ?? throw Missing("AdminPassword (or AdminPasswordFile)"),
        };
    }

    private string? Value(string key) => configuration[$"{Section}:{key}"] is { Length: > 0 } value ? value : null;

    private string? ReadPasswordFile()
    {
        if (Value("AdminPasswordFile") is not { } path)
            return null;
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartFailedException($"{Section}:AdminPasswordFile can't be read: {exception.Message}");
        }
    }

    private string MakeDemoPassword()
    {
        // One of each kind, whatever the password rules ask for.
        var password = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 14) + "-D7x";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(DemoPasswordFile, options);
        file.WriteLine(password);
        return password;
    }

    private static StartFailedException Missing(string key) =>
        new($"{Section} is configured without {key}. Set it, or remove the section to be asked in the browser.");
}
