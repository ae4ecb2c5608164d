using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Users.Models;
using OrchardCrm.Workflows;

namespace OrchardCrm.Users.Workflows;

/// <summary>Mails the event to each member of staff who chose to be told of it, in that person's language.</summary>
internal sealed class TellStaffTask(
    CrmDbContext db, IContentManager content, StaffNotices notices, IEmailService email, ISiteService site, IPublicUrl publicUrl, IStringLocalizer<Strings> S)
    : TaskActivity
{
    private const string MailKind = "staff-notice";

    public override string DisplayText => S["Tell staff who want to know"];

    public override string Category => S["Messages"];

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        // That a notice failed is told to nobody: it would fail like the first, and be told of again.
        if (context.InputText("Kind") == MailKind)
            return Outcomes(Outcome.Done);

        var candidates = await db.Set<User>().AsNoTracking()
            .Where(user => !user.Disabled && user.Email != null && user.TellMeWhen.Contains(context.EventName)).ToListAsync(cancellationToken);
        var told = candidates.Where(user => StaffNotices.IsWanted(user, context.EventName)).ToList();
        if (told.Count == 0)
            return Outcomes(Outcome.Done);

        var item = context.CorrelationId is { } id ? await content.GetAsync(id, cancellationToken) : null;
        var client = context.ClientId is { } clientId ? await content.GetAsync(clientId, cancellationToken) : null;
        var language = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture;
        foreach (var user in told)
        {
            var mail = Compose(context, user, user.Culture.Length > 0 ? user.Culture : language, item, client);
            context.Note($"{user.Email}: {mail.Subject}");
            context.CommitWith(token => email.QueueAsync(mail, token));
        }

        return Outcomes(Outcome.Done);
    }

    private MailMessage Compose(WorkflowExecutionContext context, User user, string language, ContentItem? item, ContentItem? client)
    {
        var culture = SupportedCultures.Get(language);
        using var scope = new CultureScope(culture);
        var what = notices.TextOf(context.EventName);
        var about = string.Join(" · ", new[] { item?.DisplayText ?? context.InputText("DisplayName"), client?.DisplayText }
            .Where(text => !string.IsNullOrEmpty(text)).Distinct());
        var url = (item ?? client) is { } shown ? publicUrl.ToAbsolute(ContentPaths.InAdmin(shown.ContentType, shown.ContentItemId)) : publicUrl.ToAbsolute("/admin");
        var reason = context.InputText("Error") ?? context.InputText("Reason") ?? "";
        var lines = new[] { $"{what}: {about}", reason, url, S["You chose to be told of this; change that in your profile."].Value }.Where(line => line.Length > 0).ToList();
        return new MailMessage
        {
            Key = $"{context.ActivityKey}:{user.Id}",
            Kind = MailKind,
            To = [new MailAddress(user.Email!, user.DisplayName)],
            Subject = about.Length > 0 ? $"{what}: {about}" : what,
            TextBody = string.Join("\n\n", lines),
            HtmlBody = string.Concat(lines.Select(line => line == url
                ? $"<p><a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(url)}</a></p>"
                : $"<p>{WebUtility.HtmlEncode(line)}</p>")),
            Culture = culture.Name,
        };
    }
}
