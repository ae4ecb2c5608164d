using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Quotes;

/// <summary>Quotes of the business that invoices.</summary>
internal static class QuoteSite
{
    public static QuoteSigner Ana { get; } = new("Ana Souza", ByStaff: false) { IpAddress = "203.0.113.9", UserAgent = "Firefox/145" };

    public static QuoteSigner Staff { get; } = new("Olga", ByStaff: true);

    /// <summary>A valid draft of one line, VAT on top: 1,071.00.</summary>
    public static Task<string> QuoteAsync(this InvoicingFixture site, Action<DocumentPart>? change = null) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var quote = await content.NewAsync(QuoteTypes.Quote);
        quote.Alter<DocumentPart>(part =>
        {
            (part.ClientId, part.Currency, part.Terms) = (site.ClientId, "EUR", "Half of it in advance.");
            part.Lines = [new DocumentLine { Description = "Design, two days", Quantity = 2, UnitPrice = 450, TaxRateIds = [InvoicingFixture.Tax] }];
            change?.Invoke(part);
        });
        (await content.CreateAsync(quote)).Errors.ShouldBeEmpty();
        return quote.ContentItemId;
    });

    /// <summary>A quote that was sent without a mail.</summary>
    public static async Task<string> SentQuoteAsync(this InvoicingFixture site, Action<DocumentPart>? change = null)
    {
        var id = await site.QuoteAsync(change);
        (await site.SendQuoteAsync(id, byMail: false)).Errors.ShouldBeEmpty();
        return id;
    }

    public static Task<DocumentActResult> SendQuoteAsync(this InvoicingFixture site, string id, bool byMail = true) =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteIssuer>().IssueAsync(id, new DocumentIssue(byMail)));

    public static Task<DocumentActResult> AcceptAsync(this InvoicingFixture site, string id, QuoteSigner? signer = null, string note = "") =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteDecisions>().AcceptAsync(id, signer ?? Ana, note));

    public static Task<DocumentActResult> RejectAsync(this InvoicingFixture site, string id, string reason = "") =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteDecisions>().RejectAsync(id, Ana, reason));

    public static Task<DocumentActResult> WithdrawAsync(this InvoicingFixture site, string id) =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteDecisions>().WithdrawAsync(id));

    public static Task<DocumentActResult> InvoiceAsync(this InvoicingFixture site, string id) =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteInvoicing>().InvoiceAsync(id));

    public static Task<DocumentActResult> ReviseAsync(this InvoicingFixture site, string id) =>
        site.InScopeAsync(scope => scope.GetRequiredService<QuoteRevisions>().ReviseAsync(id));

    public static async Task<QuotePart> QuotePartAsync(this InvoicingFixture site, string id) => (await site.GetAsync(id)).As<QuotePart>();

    /// <summary>Names of the events of quotes, in order.</summary>
    public static Task<IReadOnlyList<string>> EventsAsync(this InvoicingFixture site) =>
        site.Kernel.RowsAsync("""SELECT "Name" FROM "Event" WHERE "Name" LIKE 'Quote%' ORDER BY "Sequence" """);

    /// <summary>The same act from many scopes at once.</summary>
    public static Task<DocumentActResult[]> AtOnceAsync(int count, Func<Task<DocumentActResult>> act) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(act)));
}
