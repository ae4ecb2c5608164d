using System.Diagnostics;
using System.Globalization;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Workflows;

/// <summary>
/// Servers are killed at random points under a stream of events; afterwards each event led to one mail. A mail that the server took just
/// before the kill comes again with the same Message-ID: receivers see one. ORCHARDCRM_KILLS sets how often (3 in a normal run).
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int LongestLife = 2500;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("ORCHARDCRM_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 3;

    [Fact]
    public Task One_server_on_SQLite() => RunAsync(DatabaseProvider.Sqlite, nodes: 1);

    [Fact]
    public Task Two_servers_on_one_PostgreSQL() => RunAsync(DatabaseProvider.Postgres, nodes: 2);

    private async Task RunAsync(DatabaseProvider provider, int nodes)
    {
        var random = new Random(20261128);
        var watch = Stopwatch.StartNew();
        await using var site = await KillSite.StartAsync(provider, nodes);
        using var stop = new CancellationTokenSource();
        var stream = site.StreamEventsAsync(stop.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(random.Next(30, LongestLife), TestContext.Current.CancellationToken);
            var node = site.Nodes[kill % nodes];
            await node.KillAsync();
            await node.StartAsync(TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        var happened = await stream;
        var killed = watch.Elapsed;
        await Eventually.Async(
            async () => await site.CountAsync("""SELECT count(*) FROM "Workflow" WHERE "State" = 'Finished'""") == happened
                && await site.CountAsync("""SELECT count(*) FROM "MailItem" WHERE "State" <> 'Sent'""") == 0,
            "all workflows end and all mails are gone",
            TimeSpan.FromMinutes(2),
            TestContext.Current.CancellationToken);

        var mails = site.Mail.Messages.ToLookup(mail => mail.Subject, mail => mail.Message.MessageId);
        output.WriteLine(
            $"{provider}, {nodes} node(s): {Kills} kills in {killed.TotalSeconds:f0} s, all done {(watch.Elapsed - killed).TotalSeconds:f1} s later; "
            + $"{happened} events, {mails.Count} mails, {site.Mail.Messages.Count - mails.Count} raw repeats.");
        happened.ShouldBeGreaterThan(Kills);
        mails.Count.ShouldBe(happened);
        mails.Where(ids => ids.Distinct().Count() != 1).Select(ids => ids.Key).ShouldBeEmpty("each event has one Message-ID");
        (await site.CountAsync("""SELECT count(*) FROM "Workflow" """)).ShouldBe(happened);
        (await site.CountAsync("""SELECT count(*) FROM "WorkflowStep" WHERE "Outcome" <> '' """)).ShouldBe(4 * happened, "no step of a workflow was kept twice");
    }
}
