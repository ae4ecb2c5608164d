using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Shell;
using OrchardCrm.Setup;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Setup;

/// <summary>Tells on the console how to get into the demo.</summary>
internal sealed class DemoAnnouncement(ShellHost shells, UnattendedSetup unattended)
{
    /// <summary>Prints address, login and what modules add, such as a client's magic link.</summary>
    public async Task PrintAsync(CancellationToken cancellationToken)
    {
        await using var scope = shells.Current!.Services.CreateAsyncScope();
        var lines = new List<string>
        {
            $"Admin:    {scope.ServiceProvider.GetRequiredService<IPublicUrl>().ToAbsolute("/admin")}",
            $"Login:    {unattended.AdminEmail}",
            $"Password: {unattended.DemoPassword ?? "as configured"}",
        };
        foreach (var report in scope.ServiceProvider.GetServices<IDemoReport>())
            lines.AddRange(await report.GetLinesAsync(cancellationToken));
        Console.WriteLine();
        foreach (var line in lines)
            Console.WriteLine("  " + line);
        Console.WriteLine();
    }
}
