using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Core.Localization;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Localization;

namespace OrchardCrm.Tests.Kernel.Localization;

public sealed class TextSpecs : IAsyncDisposable
{
    private static readonly CultureInfo Portuguese = CultureInfo.GetCultureInfo("pt-BR");
    private readonly KernelShell _shell = new();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public void A_type_has_the_texts_of_its_assembly()
    {
        using var culture = new CultureScope(Portuguese);
        var texts = _shell.Services.GetRequiredService<IStringLocalizer<ErrorController>>();

        texts["Too many tries"].Value.ShouldBe("Tentativas demais");
    }

    [Fact]
    public void A_module_without_a_text_falls_back_to_the_kernels()
    {
        using var culture = new CultureScope(Portuguese);
        var texts = _shell.Services.GetRequiredService<IStringLocalizer<TextSpecs>>();

        texts["Too many tries"].Value.ShouldBe("Tentativas demais");
    }

    [Fact]
    public void English_is_the_key_itself()
    {
        using var culture = new CultureScope(CultureInfo.GetCultureInfo("en"));
        var texts = _shell.Services.GetRequiredService<IStringLocalizer<TextSpecs>>();

        texts["“{0}” has too many digits.", "9"].Value.ShouldBe("“9” has too many digits.");
    }

    [Fact]
    public void Messages_of_checks_and_numbers_are_translated()
    {
        var texts = _shell.Services.GetRequiredService<TranslatedTexts>();

        foreach (var key in ValidationTexts.All.Concat(NumberParseMessages.All))
            texts.FindAnywhere(key, Portuguese).ShouldNotBe(key);
    }
}
