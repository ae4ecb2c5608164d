using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Core.Modules;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Modules;
using OrchardCrm.Modules.Manifest;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Security;
using OrchardCrm.TestSupport;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Tests.Kernel.Localization;

/// <summary>Texts that a project shows although they are written elsewhere: it looks them up by what another part is named.</summary>
internal static class NamedTexts
{
    /// <summary>Features are listed by Admin, which also names the content types that a search found; recipes by Setup, roles by Users; statuses go by their names.</summary>
    public static IEnumerable<string> ShownBy(string project) => ShownByName(project).Concat(WorkflowTexts(Path.GetFileName(project)));

    private static IEnumerable<string> ShownByName(string project) => Path.GetFileName(project) switch
    {
        "OrchardCrm.Admin" => Features().Concat(["Credit note", ClientTypes.Client, InvoiceTypes.Invoice]),
        "OrchardCrm.Setup" => SetupRecipes(),
        "OrchardCrm.Invoices" => Enum.GetValues<InvoiceStatus>().Select(InvoiceStatuses.KeyOf),
        "OrchardCrm.Payments" => LedgerEntryKinds.Money.Concat(LedgerEntryKinds.Credit).Concat(LedgerEntryKinds.WrittenOff).Select(LedgerEntryNames.KeyOf),
        "OrchardCrm.Users" => [Roles.Administrator, Roles.Accountant, Roles.Support],
        _ => [],
    };

    private static IEnumerable<string> Features() =>
        from feature in SourceTree.Projects.Select(Path.GetFileName).Where(IsBuilt).SelectMany(name => Assembly.Load(name!).GetCustomAttributes<OrchardCrm.Modules.Manifest.FeatureAttribute>())
        from text in new[] { feature.Name, feature.Description, feature.Category }
        where text.Length > 0
        select text;

    /// <summary>Labels and hints of activities' properties, names of domain events that workflows answer.</summary>
    private static IEnumerable<string> WorkflowTexts(string project)
    {
        if (!IsBuilt(project) || ModuleReader.Read(Assembly.Load(project)) is null)
            return [];

        var assembly = Assembly.Load(project);
        var labels =
            from type in assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Activity)))
            from property in ActivityProperty.Of(type)
            from text in new[] { property.Description.Label, property.Description.Hint }
            where text.Length > 0
            select text;
        var services = new ServiceCollection();
        foreach (var startup in assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StartupBase)) && type.GetConstructor([]) is not null))
            ((StartupBase)Activator.CreateInstance(startup)!).ConfigureServices(services);
        var events =
            from happening in services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<WorkflowEvent>()
            from text in new[] { happening.DisplayName, happening.Category }
            select text;
        var shipped = project == "OrchardCrm.Workflows" ? ShippedWorkflows.Read().SelectMany(type => new[] { type.Name, type.Description }) : [];
        return labels.Concat(events).Concat(shipped);
    }

    private static IEnumerable<string> SetupRecipes() =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "recipes"), "*.recipe.json")
        let recipe = JsonDocument.Parse(File.ReadAllText(file)).RootElement
        from name in new[] { "displayName", "description" }
        select recipe.GetProperty(name).GetString();

    private static bool IsBuilt(string? name) => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
}
