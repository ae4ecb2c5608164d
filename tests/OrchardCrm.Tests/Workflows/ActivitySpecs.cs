using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Http;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>The activities that come with the engine, their time and their limits.</summary>
public sealed class ActivitySpecs
{
    [Fact]
    public async Task Dates_are_hours_of_the_business_s_time_zone()
    {
        await using var site = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        await InZoneAsync(site, "America/Sao_Paulo");
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("until", "WaitUntilTask", new { Date = "{{ event.Due }}", Days = -3, Hour = 9 }).Then("probe", nameof(ProbeTask), new { Tag = "now" }).Add("over", nameof(ProbeTask), new { Tag = "over" }).Connect("until", "Over", "over").Build());
        await site.HappensAsync("NoteCreated", "a", new { Due = "2026-12-10" });
        await site.HappensAsync("NoteCreated", "past", new { Due = "2026-11-20" });
        await site.DrainAsync();

        var waiting = (await site.WorkflowsAsync()).Single(workflow => workflow.State == WorkflowState.Waiting);
        waiting.DueUtc.ShouldBe(DateTimeOffset.Parse("2026-12-07T12:00:00Z", CultureInfo.InvariantCulture));
        (await site.TagsAsync()).ShouldBe(["over"], "a time that is over does not wait");
        site.Time.SetUtcNow(waiting.DueUtc!.Value);
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBe(["over", "now"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_schedule_starts_it_once_after_days_without_the_server(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await using var other = site.AddNode();
        await InZoneAsync(site, "Europe/Berlin");
        await site.SaveAsync(Flow.At("TimerEvent", new { Schedule = "0 9 * * *" }).Then("probe", nameof(ProbeTask), new { Tag = "daily" }).Build());
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBeEmpty();

        site.Time.SetUtcNow(DateTimeOffset.Parse("2026-11-28T10:00:00Z", CultureInfo.InvariantCulture));
        await Task.WhenAll(site.DrainAsync(), WorkflowFixture.DrainAsync(other));
        await site.DrainAsync();
        (await site.TagsAsync()).ShouldBe(["daily"]);
        site.Time.SetUtcNow(DateTimeOffset.Parse("2026-11-29T07:59:00Z", CultureInfo.InvariantCulture));
        await site.DrainAsync();
        (await site.TagsAsync()).Count.ShouldBe(1);
        site.Time.Advance(TimeSpan.FromMinutes(2));
        await site.DrainAsync();
        (await site.TagsAsync()).Count.ShouldBe(2);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task After_a_day_without_the_server_what_waits_goes_on_once_and_in_order(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        int[] hours = [5, 1, 7, 3, 8, 2, 6, 4];
        await site.SaveAsync([.. hours.Select(hour => Flow.At("NoteCreated")
            .Then("wait", "WaitTask", new { Hours = hour, Minutes = 0 }).Then("probe", nameof(ProbeTask), new { Tag = $"{hour}" }).Build($"after-{hour}"))]);
        await site.HappensAsync("NoteCreated", "a");
        await site.DrainAsync();

        site.Time.Advance(TimeSpan.FromDays(1));
        await site.DrainAsync();
        site.Time.Advance(TimeSpan.FromDays(1));
        await site.DrainAsync();

        (await site.TagsAsync()).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8"]);
        site.Orders.Runs.Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_script_reads_and_sets_data_and_chooses_the_way()
    {
        var (properties, workflow) = await RunScriptAsync("properties.sum = event.Lines.reduce((a, b) => a + b, 0); return properties.sum > 5 ? 'Large' : 'Small';");

        workflow.State.ShouldBe(WorkflowState.Finished, workflow.Error);
        properties["sum"]!.GetValue<decimal>().ShouldBe(6);
    }

    [Theory]
    [InlineData("while (true) {}", "maximum number of statements")]
    [InlineData("let s = 'x'; for (let i = 0; i < 40; i++) s += s; return s;", "")]
    [InlineData("const f = () => f(); f();", "")]
    [InlineData("return System.IO.File.ReadAllText('/etc/passwd');", "System")]
    [InlineData("return this.constructor.constructor('return 1')();", "")]
    [InlineData("return 'Nowhere';", "“Nowhere”")]
    public async Task A_script_that_goes_too_far_is_stopped(string script, string message)
    {
        var (_, workflow) = await RunScriptAsync(script);

        workflow.State.ShouldBe(WorkflowState.Faulted);
        workflow.Error!.ShouldContain(message);
    }

    [Theory]
    [InlineData("127.0.0.1", false), InlineData("127.8.9.1", false), InlineData("10.1.2.3", false), InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false), InlineData("169.254.169.254", false), InlineData("100.64.0.1", false), InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false), InlineData("255.255.255.255", false), InlineData("::1", false), InlineData("::", false)]
    [InlineData("fe80::1", false), InlineData("fd00::1", false), InlineData("::ffff:127.0.0.1", false), InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fc00::1", false), InlineData("fec0::1", false), InlineData("64:ff9b:1::a00:1", false), InlineData("192.168.0.0", false)]
    [InlineData("64:ff9b::7f00:1", false), InlineData("2002:7f00:1::", false), InlineData("::127.0.0.1", false), InlineData("ff02::1", false)]
    [InlineData("1.1.1.1", true), InlineData("172.32.0.1", true), InlineData("2606:4700::1111", true), InlineData("64:ff9b::101:101", true)]
    public void Only_addresses_on_the_internet_are_public(string address, bool isPublic) =>
        PublicAddresses.IsPublic(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task Requests_to_this_machine_are_refused_by_address_by_name_and_by_redirect()
    {
        using var http = new OutgoingHttp();
        string[] urls =
        [
            "http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/", "http://2130706433:9/", "http://0177.0.0.1:9/", "http://0x7f.0.0.1:9/",
            "http://0x7f000001:9/", "http://127.1:9/", "http://0:9/", "http://[::ffff:127.0.0.1]:9/", "http://[::ffff:7f00:1]:9/", "http://[fe80::1]:9/",
            "http://[fc00::1]:9/", "https://localhost:9/",
        ];
        foreach (var url in urls)
            await Should.ThrowAsync<WorkflowFaultException>(() => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, url), default), url);

        await using var peer = HttpPeer.Start();
        using var first = new OutgoingHttp(address => address.Equals(IPAddress.Loopback));
        (await first.SendAsync(new HttpRequestMessage(HttpMethod.Get, peer.Address + "ok"), default)).ShouldBe(new HttpAnswer(200, "hello"));
        await Should.ThrowAsync<WorkflowFaultException>(
            () => first.SendAsync(new HttpRequestMessage(HttpMethod.Get, peer.Address + "redirect"), default), "it redirects to 127.0.0.2");
    }

    [Fact]
    public async Task A_redirect_is_followed_and_takes_keys_along_to_the_same_server_only()
    {
        await using var peer = HttpPeer.Start();
        await using var other = HttpPeer.Start();
        using var http = new OutgoingHttp(address => address.Equals(IPAddress.Loopback));

        (await SendAsync(HttpMethod.Post, "/key")).ShouldBe(new HttpAnswer(200, "GET secret"));
        (await SendAsync(HttpMethod.Get, other.Address + "key")).ShouldBe(new HttpAnswer(200, "GET "));
        (await SendAsync(HttpMethod.Get, "ftp://127.0.0.1/")).Status.ShouldBe(302, "an address of another kind is not followed");

        Task<HttpAnswer> SendAsync(HttpMethod method, string to)
        {
            var request = new HttpRequestMessage(method, $"{peer.Address}go?to={Uri.EscapeDataString(to)}");
            request.Headers.TryAddWithoutValidation("X-Key", "secret");
            return http.SendAsync(request, default);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_a_type_is_named_by_activity_property_and_line()
    {
        await using var site = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        var type = new Flow()
            .Add("if", "IfTask", new { Condition = "fine\n{% if x %}" })
            .Add("lost", "LogTask", new { Text = "" })
            .Add("gone", "NoSuchTask")
            .Connect("if", "Perhaps", "gone")
            .Connect("if", "True", "nowhere")
            .Add("script", "ScriptTask", new { Script = "return (;" })
            .Build();

        var problems = await site.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<WorkflowTypeValidator>().Validate(type)));

        var messages = string.Join('\n', problems.Select(problem => $"{problem.ActivityId}: {problem.Message}"));
        messages.ShouldContain("Nothing starts it");
        messages.ShouldContain("lost: No way from a start leads here");
        messages.ShouldContain("lost: “Text” is empty.");
        messages.ShouldContain("gone: There is no activity “NoSuchTask”");
        messages.ShouldContain("if: It has no outcome “Perhaps”");
        messages.ShouldContain("lost one of its ends");
        messages.ShouldContain("script: The script can't be read");
        problems.ShouldContain(problem => problem.ActivityId == "if" && problem.Property == "Condition" && problem.Message.Contains("line 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_holds_no_keys_and_one_that_comes_back_keeps_those_that_are_stored()
    {
        await using var site = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        var type = Flow.At("NoteCreated").Then("hook", "WebhookTask", new { Url = "https://example.com/", Secret = "s3cret" })
            .Then("call", "HttpRequestTask", new { Url = "https://example.com/", Headers = "Authorization: Bearer t0ken", Body = "x" }).Build();
        await site.SaveAsync(type);

        await site.InScopeAsync(scope =>
        {
            var secrets = scope.GetRequiredService<WorkflowSecrets>();
            var file = WorkflowTypeStore.Write(secrets.Hide(type));
            file.ShouldNotContain("s3cret");
            file.ShouldNotContain("t0ken");
            file.ShouldContain("https://example.com/");
            var read = WorkflowTypeStore.Read(file);
            WorkflowTypeStore.Write(secrets.Restore(read, type)).ShouldBe(WorkflowTypeStore.Write(type));
            secrets.FindLost(read, type).ShouldBeEmpty();

            secrets.FindLost(read, null).Count.ShouldBe(2, "another site does not know them");
            WorkflowTypeStore.Write(secrets.Restore(read, null)).ShouldNotContain(WorkflowSecrets.Mask);
            return Task.FromResult(true);
        });
    }

    [Fact]
    public async Task Old_history_is_forgotten_and_what_runs_is_kept()
    {
        await using var site = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.SaveAsync(
            Flow.At("NoteCreated").Then("log", "LogTask", new { Text = "x" }).Build("short"),
            Flow.At("NoteRead").Then("wait", "WaitTask", new { Days = 900, Minutes = 0 }).Build("long"));
        await site.HappensAsync("NoteCreated", "a");
        await site.HappensAsync("NoteRead", "b");
        await site.DrainAsync();
        site.Time.Advance(TimeSpan.FromDays(200));

        await site.InScopeAsync(async scope =>
        {
            await new WorkflowPruning().DoWorkAsync(scope, default);
            return true;
        });

        (await site.WorkflowAsync()).WorkflowTypeId.ShouldBe("long");
        (await site.StepsAsync()).Select(step => step.ActivityId).ShouldBe(["start", "wait"]);
    }

    private static async Task<(System.Text.Json.Nodes.JsonObject Properties, WorkflowRecord Workflow)> RunScriptAsync(string script)
    {
        await using var site = await WorkflowFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.SaveAsync(Flow.At("NoteCreated").Then("script", "ScriptTask", new { Script = script, OutcomeNames = "Large\nSmall" }).Build());
        await site.HappensAsync("NoteCreated", "a", new { Lines = new[] { 1, 2, 3 } });
        await site.DrainAsync();
        return (await site.PropertiesAsync(), await site.WorkflowAsync());
    }

    private static Task<bool> InZoneAsync(WorkflowFixture site, string zone) => site.InScopeAsync(async scope =>
    {
        await scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = zone);
        return true;
    });
}
