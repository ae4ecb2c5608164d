using Microsoft.Extensions.Localization;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Says on every admin page that a template failed and the shipped text went out in its place.</summary>
internal sealed class FailedTemplateWarning(TemplateFailures failures, MailKinds kinds, TemplateNames names, IStringLocalizer<Strings> S) : ISiteWarningProvider
{
    public async Task<SiteWarning?> GetWarningAsync(CancellationToken cancellationToken)
    {
        if (await failures.FindAsync(cancellationToken) is not { } failed || await kinds.FindAsync(failed.Kind, cancellationToken) is not { } kind)
            return null;
        var name = $"{names.Of(kind)} ({TemplateNames.Language(failed.Culture)})";
        return new SiteWarning(
            S["The email template “{0}” failed: {1} The shipped text goes out in its place.", name, failed.Error ?? ""],
            new TemplateKey(failed.Kind, failed.Culture, failed.ClientId).Path, S["Mend the template"]);
    }
}
