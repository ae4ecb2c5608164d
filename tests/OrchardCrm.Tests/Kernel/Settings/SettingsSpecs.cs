using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Data;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Settings;

public sealed class SettingsSpecs : IAsyncDisposable
{
    private readonly KernelShell _shell = new();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task Defaults_hold_until_something_is_saved()
    {
        (await GetAsync<MailSettings>()).Host.ShouldBe("localhost");

        await UpdateAsync<MailSettings>(mail => mail.Host = "smtp.example.com");

        (await GetAsync<MailSettings>()).Host.ShouldBe("smtp.example.com");
    }

    [Fact]
    public async Task A_change_is_seen_in_its_own_scope_and_an_instance_is_the_callers_own() => await _shell.InScopeAsync(async services =>
    {
        var site = services.GetRequiredService<ISiteService>();
        (await site.GetSettingsAsync<MailSettings>()).Host = "changed by hand";
        (await site.GetSettingsAsync<MailSettings>()).Host.ShouldBe("localhost");

        await services.GetRequiredService<IUnitOfWork>().ExecuteAsync(async token =>
        {
            await site.UpdateSettingsAsync<MailSettings>(mail => mail.Host = "first", token);
            (await site.GetSettingsAsync<MailSettings>(token)).Host.ShouldBe("first");
            await site.UpdateSettingsAsync<MailSettings>(mail => mail.Host += "-second", token);
        });

        (await site.GetSettingsAsync<MailSettings>()).Host.ShouldBe("first-second");
    });

    [Fact]
    public async Task A_secret_is_encrypted_at_rest_and_masked_in_the_audit_trail()
    {
        await UpdateAsync<MailSettings>(mail => mail.Password = "hunter2");
        await UpdateAsync<MailSettings>(mail => (mail.Host, mail.Password) = ("smtp.example.com", "hunter3"));

        (await GetAsync<MailSettings>()).Password.ShouldBe("hunter3");
        await _shell.InScopeAsync(async services =>
        {
            var database = services.GetRequiredService<CrmDbContext>();
            (await database.Set<SettingsDocument>().SingleAsync()).Json.ShouldNotContain("hunter");
            var records = await database.Set<AuditRecord>().OrderBy(record => record.Id).ToListAsync();
            records.Count.ShouldBe(2);
            records[1].Text.ShouldBe("MailSettings");
            records[1].Changes.ShouldNotContain("hunter");
            records[1].Changes.ShouldContain("\"Path\":\"Password\",\"From\":\"•••\",\"To\":\"•••\"");
            records[1].Changes.ShouldContain("\"From\":\"localhost\",\"To\":\"smtp.example.com\"");
        });
    }

    [Fact]
    public async Task A_save_that_changes_nothing_is_no_entry()
    {
        await UpdateAsync<MailSettings>(mail => mail.Host = "a");
        await UpdateAsync<MailSettings>(mail => mail.Host = "a");

        (await _shell.InScopeAsync(services => services.GetRequiredService<CrmDbContext>().Set<AuditRecord>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_public_address_follows_the_setting_at_once()
    {
        var url = _shell.Services.GetRequiredService<IPublicUrl>();
        url.Value.ShouldBe(new Uri("http://localhost:5080"));

        await UpdateAsync<GeneralSettings>(general => general.PublicUrl = "https://crm.example.com/");

        url.ToAbsolute("/portal").ShouldBe("https://crm.example.com/portal");
        url.IsHttps.ShouldBeTrue();
    }

    [Fact]
    public async Task The_configured_address_wins()
    {
        await using var shell = new KernelShell(configuration: new Dictionary<string, string?> { ["OrchardCrm:PublicUrl"] = "https://configured.example" });

        shell.Services.GetRequiredService<IPublicUrl>().ToAbsolute("/").ShouldBe("https://configured.example/");
    }

    [Fact]
    public async Task Today_is_the_businesss_day()
    {
        await UpdateAsync<BusinessSettings>(business => business.TimeZone = "America/Sao_Paulo");

        (await _shell.InScopeAsync(services => services.GetRequiredService<ILocalClock>().GetTodayAsync())).ShouldBe(new DateOnly(2026, 11, 23));
    }

    private Task<T> GetAsync<T>()
        where T : class, new() =>
        _shell.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<T>());

    private Task UpdateAsync<T>(Action<T> change)
        where T : class, new() =>
        _shell.InScopeAsync(services => services.GetRequiredService<ISiteService>().UpdateSettingsAsync(change));

    private sealed class MailSettings
    {
        public string Host { get; set; } = "localhost";

        [Secret]
        public string Password { get; set; } = "";
    }
}
