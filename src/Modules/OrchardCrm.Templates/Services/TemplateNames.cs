using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Localization;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Names of templates, their kinds and languages, in the reader's language.</summary>
public sealed class TemplateNames(IStringLocalizerFactory localizers, IStringLocalizer<Strings> S)
{
    /// <summary>The name of a kind of mail, in its module's words.</summary>
    public string Of(MailKind kind) => kind.IsOwn ? kind.DisplayName : localizers.Create(kind.Strings)[kind.DisplayName];

    /// <summary>Whose text it is, such as <c>The business's template (English)</c>.</summary>
    public string Of(TemplateSource source, string culture) => source switch
    {
        TemplateSource.ClientAndLanguage or TemplateSource.Client => S["The client's own template ({0})", Language(culture)],
        TemplateSource.GlobalAndLanguage or TemplateSource.Global => S["The business's template ({0})", Language(culture)],
        _ => S["The shipped template ({0})", Language(culture)],
    };

    /// <summary>A language in its own words.</summary>
    public static string Language(string culture) => LanguageNames.Native(CultureInfo.GetCultureInfo(culture));
}
