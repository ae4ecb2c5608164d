using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.AuditTrail;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Numbers;
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
    public static readonly DateOnly Issued = Today.AddDays(-10);

    private int _count;

    public static async Task<LedgerFixture> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var kernel = await KernelFixture.StartWithAsync(
            provider, AddLedger, typeof(OrchardCrm.Clients.Startup).Assembly, typeof(OrchardCrm.Documents.Startup).Assembly,
            typeof(OrchardCrm.Payments.Startup).Assembly);
        return new LedgerFixture(kernel);
    }

    /// <summary>Issues a document.</summary>
    public async Task<string> IssueAsync(long payable, string clientId = Ana, string currency = "EUR", long deposit = 0, DateOnly? depositDueOn = null)
    {
        var id = $"4zdocument{++_count:D16}";
        await WithAsync(ledger => ledger.OpenReceivableAsync(new ReceivableOpening(
            id, clientId, "Invoice", $"INV-{_count:D4}", new Money(payable, currency), Issued, Today.AddDays(20), deposit, depositDueOn)));
        return id;
    }

    public Task<LedgerResult> PayAsync(string documentId, long amount, string? key = null, Func<PaymentInput, PaymentInput>? change = null)
    {
        var input = new PaymentInput(
            Ana, new Money(amount, "EUR"), Today, "Bank transfer", "TRX-1", LedgerProviders.Manual, key ?? Guid.NewGuid().ToString("N"),
            [new PaymentAllocation(documentId, amount)]);
        return WithAsync(ledger => ledger.RecordPaymentAsync(change?.Invoke(input) ?? input));
    }

    /// <summary>Pays several documents in one go; the rest is kept as credit.</summary>
    public Task<LedgerResult> PayAsync(long amount, params (string Document, long Part)[] parts) => PayOnAsync(Today, amount, parts);

    /// <summary>The same, on a day.</summary>
    public Task<LedgerResult> PayOnAsync(DateOnly day, long amount, params (string Document, long Part)[] parts) => WithAsync(ledger => ledger.RecordPaymentAsync(new PaymentInput(
        Ana, new Money(amount, "EUR"), day, "Bank transfer", "", LedgerProviders.Manual, Guid.NewGuid().ToString("N"),
        [.. parts.Select(part => new PaymentAllocation(part.Document, part.Part))], KeepRest: true)));

    /// <summary>Refunds; what the parts leave comes from the client's credit.</summary>
    public Task<LedgerResult> RefundAsync(string entryId, long amount, Func<RefundInput, RefundInput>? change = null, params (string Document, long Part)[] parts)
    {
        var input = new RefundInput(
            entryId, new Money(amount, "EUR"), Today, "Bank transfer", "", LedgerProviders.Manual, Guid.NewGuid().ToString("N"),
            [.. parts.Select(part => new PaymentAllocation(part.Document, part.Part))]);
        return WithAsync(ledger => ledger.RefundPaymentAsync(change?.Invoke(input) ?? input));
    }

    /// <summary>Issues a credit note, of a document or of none.</summary>
    public Task<LedgerResult> CreditAsync(long amount, string documentId = "", string clientId = Ana, DateOnly? issuedOn = null) =>
        WithAsync(ledger => ledger.PostCreditAsync(new CreditInput(
            $"4zcreditnote{++_count:D14}", clientId, $"CN-{_count:D4}", new Money(amount, "EUR"), issuedOn ?? Today, documentId)));

    public Task<LedgerResult> ApplyAsync(string documentId, long amount, string? key = null) =>
        WithAsync(ledger => ledger.ApplyCreditAsync(new SettlementInput(documentId, new Money(amount, "EUR"), key ?? Guid.NewGuid().ToString("N"))));

    public Task<LedgerResult> UnapplyAsync(string entryId) => WithAsync(ledger => ledger.UnapplyCreditAsync(entryId));

    public Task<LedgerResult> WriteOffAsync(string documentId, long amount) =>
        WithAsync(ledger => ledger.WriteOffAsync(new SettlementInput(documentId, new Money(amount, "EUR"), Guid.NewGuid().ToString("N"), "bankrupt")));

    public Task<LedgerResult> ReverseWriteOffAsync(string entryId) => WithAsync(ledger => ledger.ReverseWriteOffAsync(entryId, "paid after all"));

    /// <summary>The client's credit in euros.</summary>
    public async Task<long> CreditOfAsync(string clientId = Ana) =>
        (await kernel.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().CreditOfClientAsync(clientId, CancellationToken.None)))
        .Where(amount => amount.Currency == "EUR").Sum(amount => amount.MinorUnits);

    /// <summary>Locks the books before a day.</summary>
    public Task LockBooksAsync(DateOnly day) =>
        kernel.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(business => business.LockDate = day));

    public Task<LedgerResult> UndoAsync(string entryId) => WithAsync(ledger => ledger.ReversePaymentAsync(entryId, "bounced"));

    public Task<LedgerResult> VoidAsync(string documentId) => WithAsync(ledger => ledger.VoidReceivableAsync(documentId));

    public Task<Receivable> DocumentAsync(string documentId) =>
        kernel.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<Receivable>().AsNoTracking().SingleAsync(row => row.ContentItemId == documentId));

    public Task<IReadOnlyList<LedgerMismatch>> CheckAsync() => kernel.InScopeAsync(scope => scope.GetRequiredService<LedgerCheck>().RunAsync());

    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act) => kernel.InScopeAsync(act);

    public Task<long> CountAsync(string table) => kernel.CountAsync(table);

    public Task<object?> ScalarAsync(string sql) => kernel.ScalarAsync(sql);

    public Task<IReadOnlyList<string>> RowsAsync(string sql, IReadOnlyList<(string Name, object? Value)> parameters, int column) =>
        kernel.RowsAsync(sql, column, parameters);

    public ValueTask DisposeAsync() => kernel.DisposeAsync();

    private Task<T> WithAsync<T>(Func<ILedger, Task<T>> act) => kernel.InScopeAsync(scope => act(scope.GetRequiredService<ILedger>()));

    private Task WithAsync(Func<ILedger, Task> act) => kernel.InScopeAsync(scope => act(scope.GetRequiredService<ILedger>()));

    private static void AddLedger(IServiceCollection services)
    {
        services.TryAddScoped<ILocalClock, FixedClock>();
        services.TryAddScoped<IAuditTrail, SilentAudit>();
        services.AddSingleton<ISiteService, FixedSettings>();
        services
            .AddEntityConfiguration<ClientIndexConfiguration>()
            .AddEntityConfiguration<LedgerAccountConfiguration>()
            .AddEntityConfiguration<LedgerMonthConfiguration>()
            .AddEntityConfiguration<ReceivableDayConfiguration>()
            .AddNumbering(new NumberingKind(PaymentActs.ReceiptNumbers, "Receipts", typeof(OrchardCrm.Payments.Strings), "RCP-{yyyy}-{0000}"))
            .AddScoped<IDocumentNumbers, DocumentNumbers>()
            .AddEntityConfiguration<NumberCounterConfiguration>()
            .AddEntityConfiguration<NumberTakenConfiguration>()
            .AddScoped<LedgerBook>()
            .AddScoped<ClientSumReader>()
            .AddScoped<ReceivableDays>()
            .AddScoped<ClientDueDates>()
            .AddScoped<AccountFigures>()
            .AddScoped<DocumentActs>()
            .AddScoped<PaymentActs>()
            .AddScoped<RefundActs>()
            .AddScoped<CreditActs>()
            .AddScoped<RefundChecks>()
            .AddScoped<RefundableAmounts>()
            .AddScoped<CreditableAmounts>()
            .AddScoped<ClosedBooks>()
            .AddEntityConfiguration<ReceivableConfiguration>()
            .AddEntityConfiguration<LedgerEntryConfiguration>()
            .AddEntityConfiguration<LedgerAllocationConfiguration>()
            .AddScoped<ILedger, Ledger>()
            .AddScoped<ReceivableRows>()
            .AddScoped<PaymentChecks>()
            .AddScoped<LedgerFigures>()
            .AddScoped<FigureRows>()
            .AddScoped<LedgerCheck>();
    }

    private sealed class FixedClock(TimeProvider time) : ILocalClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();

        public Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default) => Task.FromResult(Today);

        public Task<DateTimeOffset> ToLocalAsync(DateTimeOffset instant, CancellationToken cancellationToken = default) => Task.FromResult(instant);

        public Task<TimeZoneInfo> GetZoneAsync(CancellationToken cancellationToken = default) => Task.FromResult(TimeZoneInfo.Utc);
    }

    private sealed class FixedSettings : ISiteService
    {
        private readonly Dictionary<Type, object> _groups = [];

        public Task<TSettings> GetSettingsAsync<TSettings>(CancellationToken cancellationToken = default)
            where TSettings : class, new() => Task.FromResult((TSettings)_groups.GetValueOrDefault(typeof(TSettings), new TSettings()));

        public async Task UpdateSettingsAsync<TSettings>(Action<TSettings> change, CancellationToken cancellationToken = default)
            where TSettings : class, new()
        {
            var settings = await GetSettingsAsync<TSettings>(cancellationToken);
            change(settings);
            _groups[typeof(TSettings)] = settings;
        }
    }

    private sealed class SilentAudit : IAuditTrail
    {
        public Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
