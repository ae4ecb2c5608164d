using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core;
using OrchardCrm.Core.Security;
using OrchardCrm.Data;
using OrchardCrm.Security;

namespace OrchardCrm.Tests.Kernel.Mvc;

public sealed class WebSpecs : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardcrm-").FullName;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "OrchardCrm.Tests", EnvironmentName = "Production" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        KernelShell.AddTo(builder.Services, _folder, TimeProvider.System, isSetUp: false);
        builder.Services.Configure<SecurityHeaderOptions>(options => options.FormActions.Add("https://checkout.example"));
        builder.Services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TestAuthentication>(OrchardCrm.Security.AuthenticationSchemes.Staff, null)
            .AddScheme<AuthenticationSchemeOptions, TestAuthentication>(OrchardCrm.Security.AuthenticationSchemes.Portal, null);
        _app = builder.Build();
        _app.UseCrmSecurity();
        _app.UseRouting();
        _app.UseRequestLocalization();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.MapControllers();
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/probe", null, null, HttpStatusCode.Unauthorized)]
    [InlineData("/probe", "X-Staff", "Permission=ViewClients", HttpStatusCode.Forbidden)]
    [InlineData("/probe", "X-Staff", "Permission=AccessAdmin", HttpStatusCode.OK)]
    [InlineData("/probe", "X-Staff", "role=Administrator", HttpStatusCode.OK)]
    [InlineData("/probe", "X-Portal", "role=Administrator", HttpStatusCode.Unauthorized)]
    [InlineData("/probe/open", null, null, HttpStatusCode.OK)]
    [InlineData("/portal/probe", null, null, HttpStatusCode.Unauthorized)]
    [InlineData("/portal/probe", "X-Staff", "role=Administrator", HttpStatusCode.Unauthorized)]
    [InlineData("/portal/probe", "X-Portal", "client=1", HttpStatusCode.OK)]
    [InlineData("/probe-off", null, null, HttpStatusCode.NotFound)]
    public async Task Pages_let_in_whom_they_are_for(string path, string? header, string? claims, HttpStatusCode expected)
    {
        using var response = await GetAsync(path, header, claims);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_controllers_area_is_its_module()
    {
        using var response = await GetAsync("/probe", "X-Staff", "role=Administrator");

        (await response.Content.ReadAsStringAsync()).ShouldBe("OrchardCrm.Tests");
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var response = await GetAsync("/probe/open");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("form-action 'self' https://checkout.example;");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused()
    {
        using var response = await _client.PostAsync("/probe/post", new FormUrlEncodedContent([]));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("en", "1.5", "1.5")]
    [InlineData("pt-BR", "1,5", "1.5")]
    [InlineData("en", "1,5", "Rate=1,5: “1,5” can be read in two ways. Write it like 1234.50.")]
    [InlineData("pt-BR", "1.5", "Rate=1.5: “1.5” pode ser lido de duas maneiras. Escreva como 1234,50.")]
    [InlineData("pt-BR", "abc", "Rate=abc: “abc” não é um número. Use apenas algarismos, por exemplo 1234,50.")]
    public async Task Numbers_are_read_by_the_persons_language(string language, string typed, string answer)
    {
        using var response = await GetAsync($"/probe/number?Name=x&Rate={Uri.EscapeDataString(typed)}", "Cookie", "lang=" + language);

        (await response.Content.ReadAsStringAsync()).ShouldBe(answer);
    }

    [Theory]
    [InlineData("en", "Name=: Name is missing: fill it in.")]
    [InlineData("pt-BR", "Name=: Falta preencher Name.")]
    public async Task Only_what_is_required_must_be_filled_in(string language, string answer)
    {
        using var response = await GetAsync("/probe/number?Name=&Remark=&Rate=1", "Cookie", "lang=" + language);

        (await response.Content.ReadAsStringAsync()).ShouldBe(answer);
    }

    [Theory]
    [InlineData("Accept-Language", "fr, pt-PT;q=0.8, en;q=0.5", "Falta preencher")]
    [InlineData("Accept-Language", "de", "missing")]
    [InlineData("X-Staff", "culture=pt-BR", "Falta preencher")]
    public async Task The_language_is_the_persons(string header, string value, string expected)
    {
        using var response = await GetAsync("/probe/number?Name=&Rate=1", header, value);

        (await response.Content.ReadAsStringAsync()).ShouldContain(expected);
    }

    [Fact]
    public async Task The_browsers_language_does_not_count_after_login()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/probe/number?Name=&Rate=1");
        request.Headers.Add("Accept-Language", "pt-BR");
        request.Headers.Add("X-Staff", "role=Support");
        using var response = await _client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain("missing");
    }

    [Fact]
    public async Task A_notice_survives_a_redirect_and_is_shown_once()
    {
        using var redirect = await GetAsync("/probe/notify");
        redirect.Headers.GetValues("Set-Cookie").Single().ShouldNotContain("Saved");

        (await _client.GetStringAsync("/probe/notices")).ShouldBe("Success Saved ✓ /x");
        (await _client.GetStringAsync("/probe/notices")).ShouldBe("");
    }

    [Theory]
    [InlineData("/probe/throw", HttpStatusCode.InternalServerError, "Something went wrong on our side")]
    [InlineData("/no/such/page", HttpStatusCode.NotFound, "This page does not exist")]
    public async Task A_failure_is_a_page_without_inner_details(string path, HttpStatusCode status, string text)
    {
        using var response = await GetAsync(path, "Accept", "text/html");

        response.StatusCode.ShouldBe(status);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain(text);
        page.ShouldNotContain("On purpose");
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    private Task<HttpResponseMessage> GetAsync(string path, string? header = null, string? value = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        return _client.SendAsync(request);
    }
}
