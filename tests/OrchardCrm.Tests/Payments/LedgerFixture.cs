using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.Payments.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel;

namespace OrchardCrm.Tests.Payments;

/// <summary>The ledger on a new database, with documents of two clients to pay.</summary>
internal sealed class LedgerFixture(KernelFixture kernel) : IAsyncDisposable
{
    public const string Ana = "4zclient000000000000000ana";
    public const string Bob = "4zclient000000000000000bob";
    public static readonly DateOnly Today = new(2026, 11, 24);

    private int _count;

    public static async Task<LedgerFixture> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        new(await KernelFixture.StartAsync(provider, AddLedger, typeof(OrchardCrm.Payments.Migrations)));

    /// <summary>Issues a document.</summary>
    public async Task<string> IssueAsync(long payable, string clientId = Ana, string currency = "EUR")
    {
        var id = $"4zdocument{++_count:D16}";
        await WithAsync(ledger => ledger.OpenReceivableAsync(new ReceivableOpening(
            id, clientId, "Invoice", $"INV-{_count:D4}", new Money(payable, currency), Today.AddDays(-10), Today.AddDays(20))));
        return id;
    }

    public Task<LedgerResult> PayAsync(string documentId, long amount, string? key = null, Func<PaymentInput, PaymentInput>? change = null)
    {
        var input = new PaymentInput(
            Ana, new Money(amount, "EUR"), Today, "Bank transfer", "TRX-1", LedgerProviders.Manual, key ?? Guid.NewGuid().ToString("N"),
            [new PaymentAllocation(documentId, amount)]);
        return WithAsync(ledger => ledger.RecordPaymentAsync(change?.Invoke(input) ?? input));
    }

    public Task<LedgerResult> UndoAsync(string entryId) => WithAsync(ledger => ledger.ReversePaymentAsync(entryId, "bounced"));

    public Task<LedgerResult> VoidAsync(string documentId) => WithAsync(ledger => ledger.VoidReceivableAsync(documentId));

    public Task<Receivable> DocumentAsync(string documentId) =>
        kernel.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<Receivable>().AsNoTracking().SingleAsync(row => row.ContentItemId == documentId));

    public Task<IReadOnlyList<LedgerMismatch>> CheckAsync() => kernel.InScopeAsync(scope => scope.GetRequiredService<LedgerCheck>().RunAsync());

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act) => kernel.InScopeAsync(act);

    public Task<long> CountAsync(string table) => kernel.CountAsync(table);

    public Task<object?> ScalarAsync(string sql) => kernel.ScalarAsync(sql);

    public ValueTask DisposeAsync() => kernel.DisposeAsync();

    private Task<T> WithAsync<T>(Func<ILedger, Task<T>> act) => kernel.InScopeAsync(scope => act(scope.GetRequiredService<ILedger>()));

    private Task WithAsync(Func<ILedger, Task> act) => kernel.InScopeAsync(scope => act(scope.GetRequiredService<ILedger>()));

    private static void AddLedger(IServiceCollection services)
    {
        services.TryAddScoped<ILocalClock, FixedClock>();
        services.TryAddScoped<IAuditTrail, SilentAudit>();
        services
            .AddEntityConfiguration<ReceivableConfiguration>()
            .AddEntityConfiguration<LedgerEntryConfiguration>()
            .AddEntityConfiguration<LedgerAllocationConfiguration>()
            .AddScoped<ILedger, Ledger>()
            .AddScoped<ReceivableRows>()
            .AddScoped<PaymentChecks>()
            .AddScoped<LedgerFigures>()
            .AddScoped<LedgerCheck>();
    }

    private sealed class FixedClock(TimeProvider time) : ILocalClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();

        public Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default) => Task.FromResult(Today);

        public Task<DateTimeOffset> ToLocalAsync(DateTimeOffset instant, CancellationToken cancellationToken = default) => Task.FromResult(instant);
    }

    private sealed class SilentAudit : IAuditTrail
    {
        public Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
