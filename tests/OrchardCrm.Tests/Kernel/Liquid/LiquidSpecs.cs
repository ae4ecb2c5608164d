using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Liquid;
using OrchardCrm.Settings;

namespace OrchardCrm.Tests.Kernel.Liquid;

public sealed class LiquidSpecs : IAsyncDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Portuguese = CultureInfo.GetCultureInfo("pt-BR");
    private readonly KernelShell _shell = new(services => services.AddLiquidModel<InvoiceModel>().AddLiquidModel<SlowModel>());

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task Models_are_read_in_snake_case() =>
        (await RenderAsync("{{ invoice.client_name }}")).ShouldBe("Tom & Jerry");

    [Fact]
    public async Task Types_that_were_not_allowed_show_nothing() =>
        (await RenderAsync("[{{ secret.password }}{{ secret.Password }}]")).ShouldBe("[]");

    [Fact]
    public async Task Html_is_encoded_and_text_is_not()
    {
        (await RenderAsync("{{ invoice.client_name }}", LiquidEncoding.Html)).ShouldBe("Tom &amp; Jerry");
        (await RenderAsync("{{ invoice.client_name }}")).ShouldBe("Tom & Jerry");
    }

    [Fact]
    public async Task Money_is_written_in_the_readers_language()
    {
        (await RenderAsync("{{ invoice.total | money }}")).ShouldBe("$1,234.50");
        (await RenderAsync("{{ invoice.total | money }}", culture: Portuguese)).ShouldBe("US$\u00A01.234,50");
    }

    [Fact]
    public async Task Money_can_be_compared() =>
        (await RenderAsync("{% unless invoice.total.is_zero %}{% if invoice.total.minor_units > 100 %}{{ invoice.total.currency }}{% endif %}{% endunless %}"))
            .ShouldBe("USD");

    [Fact]
    public async Task Values_in_Markdown_stand_for_themselves() =>
        (await RenderAsync("**{{ invoice.client_name | append: ' *a_b* [c] é' }}**", LiquidEncoding.Markdown))
            .ShouldBe("**Tom &amp; Jerry &#x2A;a&#x5F;b&#x2A; &#x5B;c&#x5D; é**");

    [Fact]
    public async Task Dates_are_written_in_the_readers_language()
    {
        (await RenderAsync("{{ invoice.due | local_date }}", culture: Portuguese)).ShouldBe("24/11/2026");
        (await RenderAsync("{{ invoice.due | local_date: 'long' }}", culture: Portuguese)).ShouldBe("24 de novembro de 2026");
    }

    [Fact]
    public async Task Instants_are_dates_of_the_business()
    {
        await _shell.InScopeAsync(services => services.GetRequiredService<ISiteService>()
            .UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = "America/Sao_Paulo"));

        (await RenderAsync("{{ invoice.sent | local_date }}", culture: Portuguese)).ShouldBe("23/11/2026");
    }

    [Fact]
    public async Task Texts_are_translated() =>
        (await RenderAsync("{{ 'Too many tries' | t }}", culture: Portuguese)).ShouldBe("Tentativas demais");

    [Theory]
    [InlineData("{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}")]
    [InlineData("{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}")]
    [InlineData("{% capture a %}xxxxxxxxxx{% endcapture %}{% for i in (1..60) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}")]
    [InlineData("{% assign a = 'x' %}{% for i in (1..18) %}{% assign a = a | append: a %}{% endfor %}{{ a | replace: 'x', a }}")]
    [InlineData("{% assign a = 'x' %}{% for i in (1..18) %}{% assign a = a | append: a %}{% endfor %}{{ a | split: '' | join: a }}")]
    public async Task A_template_that_takes_too_much_is_stopped(string template) =>
        await Should.ThrowAsync<LiquidException>(() => RenderAsync(template)).WaitAsync(TimeSpan.FromSeconds(20));

    [Fact]
    public async Task A_template_that_takes_too_long_is_stopped()
    {
        var failure = await Should.ThrowAsync<LiquidException>(() => RenderAsync("{% assign a = slow.text %}{{ a }}"));

        failure.Message.ShouldContain("longer than 2 seconds");
    }

    [Fact]
    public async Task A_mistake_is_told_with_its_place()
    {
        var errors = await _shell.InScopeAsync(services => Task.FromResult(
            services.GetRequiredService<ILiquidTemplateManager>().Validate("Dear {{ name }},\n{% if paid %}\nthanks\n{{ oops | }}\n{% endif %}")));

        var error = errors.ShouldHaveSingleItem();
        error.Line.ShouldBeGreaterThan(1);
        error.Column.ShouldBeGreaterThan(0);
        error.Message.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_good_template_has_no_mistakes() =>
        (await _shell.InScopeAsync(services => Task.FromResult(
            services.GetRequiredService<ILiquidTemplateManager>().Validate("Dear {{ name }}")))).ShouldBeEmpty();

    private Task<string> RenderAsync(string template, LiquidEncoding encoding = LiquidEncoding.Text, CultureInfo? culture = null) =>
        _shell.InScopeAsync(services => services.GetRequiredService<ILiquidTemplateManager>().RenderAsync(
            template,
            encoding,
            new Dictionary<string, object?>
            {
                ["invoice"] = new InvoiceModel(
                    "Tom & Jerry", new Money(123450, "USD"), new DateOnly(2026, 11, 24), new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero)),
                ["slow"] = new SlowModel(_shell.Time),
                ["secret"] = new SecretModel("hunter2"),
            },
            culture ?? English));

    private sealed record InvoiceModel(string ClientName, Money Total, DateOnly Due, DateTimeOffset Sent);

    private sealed class SlowModel(FakeTimeProvider time)
    {
        public string Text
        {
            get
            {
                time.Advance(TimeSpan.FromSeconds(3));
                return "at last";
            }
        }
    }

    private sealed record SecretModel(string Password);
}
