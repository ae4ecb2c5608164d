using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Portal.Services;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Portal;

/// <summary>The statement of the session's client.</summary>
[Portal]
public sealed class PortalStatementController(IPortalScope scope, StatementPaper paper, ILocalClock clock) : Controller
{
    /// <summary>The PDF.</summary>
    [HttpGet("/portal/statement.pdf")]
    public async Task<IActionResult> Pdf(DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var client = await scope.GetClientAsync(cancellationToken);
        var period = StatementPeriod.Of(from, to, await clock.GetTodayAsync(cancellationToken));
        return File(await paper.ToPdfAsync(client, period, cancellationToken), "application/pdf", paper.FileNameOf(client, period));
    }
}
