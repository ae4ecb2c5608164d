using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.TestSupport.Postgres;

namespace OrchardCrm.Benchmarks.Mail;

/// <summary>The queue of mail over a new database, with a mail server on loopback.</summary>
internal sealed class MailQueueSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new("mail-queue");
    private ServiceProvider _services = null!;

    public SmtpSink Sink { get; } = SmtpSink.Start();

    public static async Task<MailQueueSite> StartAsync(DatabaseProvider provider, CancellationToken cancellationToken)
    {
        var site = new MailQueueSite();
        var database = new DatabaseOptions(
            provider,
            provider == DatabaseProvider.Sqlite
                ? $"Data Source={Path.Combine(site._folder.Path, "site.db")}"
                : await PostgresCluster.NewDatabaseAsync(cancellationToken));
        var module = typeof(OrchardCrm.Email.Startup).Assembly;
        await MigrationRunner.MigrateAsync(
            database,
            [(module.GetName().Name!, [.. module.GetTypes().Where(type => type.IsSubclassOf(typeof(FluentMigrator.Migration)) && !type.IsAbstract)])],
            cancellationToken);
        site._services = Build(database, site._folder.Path);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<EmailSettings>(
            email =>
            {
                (email.Host, email.Port, email.Security, email.FromAddress) = ("127.0.0.1", site.Sink.Port, OrchardCrm.Email.Models.SmtpSecurity.None, "a@example.com");
                email.MailsPerAddressAndHour = 0;
            },
            cancellationToken));
        return site;
    }

    public Task QueueAsync(IEnumerable<MailMessage> messages, CancellationToken cancellationToken) => InScopeAsync(scope =>
        scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async token =>
            {
                foreach (var message in messages)
                    await scope.GetRequiredService<IEmailService>().QueueAsync(message, token);
            },
            cancellationToken));

    /// <summary>Starts the worker and waits until the server has so many mails.</summary>
    public async Task DeliverAsync(int mails, CancellationToken cancellationToken)
    {
        var worker = _services.GetServices<IHostedService>().OfType<MailWorker>().Single();
        await worker.StartAsync(cancellationToken);
        while (Sink.Messages.Count < mails)
            await Task.Delay(5, cancellationToken);
        await worker.StopAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Sink.DisposeAsync();
        _folder.Dispose();
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = _services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    private static ServiceProvider Build(DatabaseOptions database, string folder) =>
        ModuleServices.Build(database, folder, services => new OrchardCrm.Email.Startup().ConfigureServices(services));
}
