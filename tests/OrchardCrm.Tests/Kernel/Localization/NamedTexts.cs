using System.Reflection;
using System.Text.Json;
using OrchardCrm.Clients;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Modules.Manifest;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Security;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Localization;

/// <summary>Texts that a project shows although they are written elsewhere: it looks them up by what another part is named.</summary>
internal static class NamedTexts
{
    /// <summary>Features are listed by Admin, which also names the content types that a search found; recipes by Setup, roles by Users; statuses go by their names.</summary>
    public static IEnumerable<string> ShownBy(string project) => Path.GetFileName(project) switch
    {
        "OrchardCrm.Admin" => Features().Concat(["Credit note", ClientTypes.Client, InvoiceTypes.Invoice]),
        "OrchardCrm.Setup" => SetupRecipes(),
        "OrchardCrm.Invoices" => Enum.GetValues<InvoiceStatus>().Select(InvoiceStatuses.KeyOf),
        "OrchardCrm.Payments" => LedgerEntryKinds.Money.Concat(LedgerEntryKinds.Credit).Concat(LedgerEntryKinds.WrittenOff).Select(LedgerEntryNames.KeyOf),
        "OrchardCrm.Users" => [Roles.Administrator, Roles.Accountant, Roles.Support],
        _ => [],
    };

    private static IEnumerable<string> Features() =>
        from feature in SourceTree.Projects.Select(Path.GetFileName).Where(IsBuilt).SelectMany(name => Assembly.Load(name!).GetCustomAttributes<FeatureAttribute>())
        from text in new[] { feature.Name, feature.Description, feature.Category }
        where text.Length > 0
        select text;

    private static IEnumerable<string> SetupRecipes() =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "recipes"), "*.recipe.json")
        let recipe = JsonDocument.Parse(File.ReadAllText(file)).RootElement
        from name in new[] { "displayName", "description" }
        select recipe.GetProperty(name).GetString();

    private static bool IsBuilt(string? name) => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
}
