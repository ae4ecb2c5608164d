using System.Net;
using Npgsql;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Postgres;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>A whole site, set up by configuration in the real program.</summary>
public sealed class SiteSetupTests
{
    private const string FailingRecipe =
        """
        {
          "name": "failing", "displayName": "Failing", "isSetupRecipe": true,
          "steps": [
            { "name": "feature", "enable": ["OrchardCrm.Admin", "OrchardCrm.Invoices"] },
            { "name": "settings", "BusinessSettings": { "Name": "Never kept" } },
            { "name": "no such step" }
          ]
        }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_on_PostgreSQL_serves_after_its_setup_and_after_a_restart()
    {
        var options = new ServerProcessOptions
        {
            PostgresConnectionString = await PostgresCluster.NewDatabaseAsync(Cancel),
            Setup = new ServerSetup { Recipe = "demo" },
        };
        await using var server = await ServerProcess.StartNewAsync(options, Cancel);
        using var admin = new SiteVisitor(server.CreateClient());
        await admin.LogInAsync(options.Setup, Cancel);
        foreach (var page in (string[])["/admin", "/admin/clients", "/admin/invoices", "/admin/payments", "/admin/email", "/admin/features"])
            (await admin.ReadAsync(page, Cancel)).ShouldContain("<main");
        Directory.GetFiles(server.DataPath, "*.db").ShouldBeEmpty("nothing of the site is kept beside its database");

        await server.RestartAsync(Cancel);

        (await admin.ReadAsync("/admin/invoices", Cancel)).ShouldContain("<main", customMessage: "the login outlives the restart");
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_failed_setup_says_why_and_leaves_nothing_behind(bool onPostgres)
    {
        using var data = new TemporaryFolder("data");
        var recipes = Directory.CreateDirectory(Path.Combine(data.Path, "recipes"));
        await File.WriteAllTextAsync(Path.Combine(recipes.FullName, "failing.recipe.json"), FailingRecipe, Cancel);
        var options = new ServerProcessOptions
        {
            DataPath = data.Path,
            PostgresConnectionString = onPostgres ? await PostgresCluster.NewDatabaseAsync(Cancel) : null,
            Setup = new ServerSetup { Recipe = "failing" },
        };

        await using (var failed = await ServerProcess.RunToEndAsync(options, Cancel))
        {
            failed.Log.Expect("no such step");
            failed.ExitCode.ShouldBe(1);
            failed.Log.Text.ShouldContain("no such step");
        }

        Directory.GetFiles(data.Path, "*.db*").ShouldBeEmpty();
        if (options.PostgresConnectionString is { } connectionString)
            (await CountTablesAsync(connectionString)).ShouldBe(0);

        await using var again = await ServerProcess.StartNewAsync(options with { Setup = new ServerSetup() }, Cancel);
        using var admin = new SiteVisitor(again.CreateClient());
        await admin.LogInAsync(new ServerSetup(), Cancel);
        (await admin.ReadAsync("/admin/settings/business", Cancel)).ShouldNotContain("Never kept");
    }

    [Fact]
    public async Task Switching_the_language_goes_back_to_a_page_of_the_site_only()
    {
        await using var server = await ServerProcess.StartNewAsync(new ServerProcessOptions(), Cancel);
        using var visitor = new SiteVisitor(server.CreateClient());
        (string ReturnUrl, string Location)[] cases =
            [("/admin/login?x=1", "/admin/login?x=1"), ("https://evil.example", "/"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("", "/")];
        foreach (var (returnUrl, location) in cases)
        {
            using var answer = await visitor.PostAsync(
                "/admin/login", "/site/language", new Dictionary<string, string> { ["culture"] = "pt-BR", ["returnUrl"] = returnUrl }, Cancel);

            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            answer.Headers.Location!.OriginalString.ShouldBe(location);
            (await visitor.ReadAsync("/admin/login", Cancel)).ShouldContain("lang=\"pt-BR\"");
        }
    }

    private static async Task<long> CountTablesAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}
