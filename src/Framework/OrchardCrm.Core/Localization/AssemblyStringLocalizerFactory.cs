using System.Reflection;
using Microsoft.Extensions.Localization;

namespace OrchardCrm.Core.Localization;

/// <summary>Every type has the texts of its assembly: one resource a module.</summary>
internal sealed class AssemblyStringLocalizerFactory(TranslatedTexts texts) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new AssemblyStringLocalizer(resourceSource.Assembly, texts);

    public IStringLocalizer Create(string baseName, string location) =>
        new AssemblyStringLocalizer(Find(location) ?? typeof(Strings).Assembly, texts);

    private static Assembly? Find(string name) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name);
}
