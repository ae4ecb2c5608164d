using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Localization;

namespace OrchardCrm.Core.Localization;

/// <summary>The texts of one assembly in the current culture.</summary>
internal sealed class AssemblyStringLocalizer(Assembly assembly, TranslatedTexts texts) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var text = texts.Find(assembly, name, CultureInfo.CurrentUICulture);
            return new LocalizedString(name, text ?? name, resourceNotFound: text is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(
                name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        texts.All(assembly, CultureInfo.CurrentUICulture).Select(text => new LocalizedString(text.Key, text.Value));
}
