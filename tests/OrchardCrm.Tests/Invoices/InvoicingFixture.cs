using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Events;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Invoices;
using OrchardCrm.Modules;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Tests.Invoices;

/// <summary>A business that quotes and invoices: the real modules over a real database, without the web.</summary>
public sealed class InvoicingFixture : IAsyncDisposable
{
    public const string Tax = "vat19";

    private static readonly System.Reflection.Assembly[] Modules =
    [
        typeof(OrchardCrm.Users.Startup).Assembly, typeof(OrchardCrm.Clients.Startup).Assembly, typeof(OrchardCrm.Pdf.Startup).Assembly, typeof(OrchardCrm.Documents.Startup).Assembly,
        typeof(OrchardCrm.Catalogue.Startup).Assembly, typeof(OrchardCrm.Email.Startup).Assembly, typeof(OrchardCrm.Workflows.Startup).Assembly, typeof(OrchardCrm.Templates.Startup).Assembly, typeof(OrchardCrm.Portal.Startup).Assembly,
        typeof(OrchardCrm.Payments.Startup).Assembly, typeof(OrchardCrm.Invoices.Startup).Assembly,
        typeof(OrchardCrm.Quotes.Startup).Assembly, typeof(OrchardCrm.Reports.Startup).Assembly,
        typeof(OrchardCrm.CreditNotes.Startup).Assembly, typeof(OrchardCrm.Tasks.Startup).Assembly,
    ];

    private readonly KernelFixture _kernel;

    private InvoicingFixture(KernelFixture kernel, ServiceProvider services) => (_kernel, Services) = (kernel, services);

    public ServiceProvider Services { get; }

    public KernelFixture Kernel => _kernel;

    public string ClientId { get; private set; } = "";

    public static async Task<InvoicingFixture> StartAsync(DatabaseProvider provider)
    {
        var kernel = await KernelFixture.MigratedAsync(
            provider, [.. Modules.Select(MigratedDatabase.Module).Where(module => module.Migrations.Count > 0)]);
        var fixture = new InvoicingFixture(kernel, BuildServices(kernel));
        await fixture.InScopeAsync(fixture.SetUpAsync);
        return fixture;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> act) =>
        InScopeAsync(async scope =>
        {
            await act(scope);
            return true;
        });

    /// <summary>A valid draft of one line.</summary>
    public Task<ContentItem> DraftAsync(Action<DocumentPart>? change = null) => InScopeAsync(async scope =>
    {
        var draft = await NewDraftAsync(scope, change);
        (await scope.GetRequiredService<IContentManager>().CreateAsync(draft)).Errors.ShouldBeEmpty();
        return draft;
    });

    /// <summary>A draft that is not stored yet.</summary>
    public async Task<ContentItem> NewDraftAsync(IServiceProvider scope, Action<DocumentPart>? change = null)
    {
        var draft = await scope.GetRequiredService<IContentManager>().NewAsync(InvoiceTypes.Invoice);
        return draft.Alter<DocumentPart>(part =>
        {
            part.ClientId = ClientId;
            part.Currency = "EUR";
            part.Lines = [new DocumentLine { Description = "Design, two days", Quantity = 2, UnitPrice = 450, TaxRateIds = [Tax] }];
            change?.Invoke(part);
        });
    }

    public Task<ContentItem> GetAsync(string id) =>
        InScopeAsync(async scope => (await scope.GetRequiredService<IContentManager>().GetAsync(id))!);

    /// <summary>Lets all consumers work off what happened, and workflows do what is due.</summary>
    public async Task DeliverAsync()
    {
        var hosted = Services.GetServices<IHostedService>().ToList();
        var (pump, worker) = (hosted.OfType<EventPump>().Single(), hosted.OfType<WorkflowWorker>().Single());
        for (var more = true; more;)
        {
            more = await InScopeAsync(scope => pump.PumpAsync(scope, CancellationToken.None));
            more |= await InScopeAsync(scope => worker.PumpAsync(scope, CancellationToken.None));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _kernel.DisposeAsync();
    }

    // Not validated as a whole: the pages' own services want a web host.
    private static ServiceProvider BuildServices(KernelFixture kernel)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(kernel.Time);
        services.AddCrmProcessServices().AddCrmData(kernel.Database);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddDataProtection();
        services.AddSingleton<IExtensionManager>(new NoExtensions());
        services.AddCrmServices(
            new ShellSettings { IsSetUp = true, Features = new HashSet<string>(), DataPath = kernel.Folder, Provider = kernel.Database.Provider },
            new ShellFeatureTypes([], new HashSet<string>()));
        foreach (var module in Modules)
        {
            Configure(services, module.GetType(module.GetName().Name + ".Startup", throwOnError: true));
            Configure(services, module.GetType(module.GetName().Name + ".Workflows.WorkflowsStartup"));
        }

        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    private static void Configure(IServiceCollection services, Type? startup)
    {
        if (startup is not null)
            ((StartupBase)Activator.CreateInstance(startup)!).ConfigureServices(services);
    }

    private async Task SetUpAsync(IServiceProvider scope)
    {
        var site = scope.GetRequiredService<ISiteService>();
        await site.UpdateSettingsAsync<BusinessSettings>(business =>
        {
            business.Name = "Alder Studio";
            business.Address = new() { Line1 = "Oranienstraße 24", PostalCode = "10999", City = "Berlin", CountryCode = "DE" };
            business.TaxId = "DE129273398";
            business.Currency = "EUR";
            business.Iban = "DE89370400440532013000";
        });
        await site.UpdateSettingsAsync<TaxSettings>(taxes =>
            taxes.Rates.Add(new TaxRateDefinition { Id = Tax, Name = "VAT", Percent = 19, Category = TaxCategory.Standard }));

        foreach (var type in ShippedWorkflows.Read())
            await scope.GetRequiredService<WorkflowTypeStore>().SaveAsync(type, default);

        var content = scope.GetRequiredService<IContentManager>();
        var client = await content.NewAsync(ClientTypes.Client);
        client.Alter<ClientPart>(part =>
        {
            (part.Name, part.Company, part.Currency, part.Culture) = ("Padaria", "Padaria Aurora Ltda", "EUR", "pt-BR");
            (part.TaxId, part.PaymentTermsDays) = ("11.222.333/0001-81", 14);
            part.BillingAddress = new()
            {
                Line1 = "Rua Augusta, 1200", Line2 = "Consolação", City = "São Paulo", Region = "SP", PostalCode = "01304-001", CountryCode = "BR",
            };
            part.Contacts = [new ClientContact { FirstName = "Ana", LastName = "Souza", Email = "ana@padaria.example", IsPrimary = true }];
        });
        (await content.CreateAsync(client)).Errors.ShouldBeEmpty();
        ClientId = client.ContentItemId;
    }

    private sealed class NoExtensions : IExtensionManager
    {
        public IReadOnlyList<ModuleInfo> Modules => [];

        public IReadOnlyList<FeatureInfo> Features => [];

        public IReadOnlyList<FeatureInfo> WithDependencies(IEnumerable<string> featureIds) => [];

        public IReadOnlyList<FeatureInfo> GetDependents(string featureId) => [];
    }
}
