using System.Net;
using Microsoft.Extensions.Localization;
using OrchardCrm.Email;
using OrchardCrm.Settings;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Mails the business itself.</summary>
internal sealed class NotifyTask(IEmailService email, ISiteService site, IStringLocalizer<Strings> S) : TaskActivity
{
    /// <summary>Kind of its mails.</summary>
    public const string MailKind = "notification";

    public override string DisplayText => S["Notify the business"];

    public override string Category => S["Messages"];

    [ActivityProperty("To", Editor = ActivityEditor.Liquid, Hint = "Addresses with commas between them. Empty: the business's own address.")]
    public string To { get; set; } = "";

    [ActivityProperty("Subject", Editor = ActivityEditor.Liquid, Required = true, Order = 1)]
    public string Subject { get; set; } = "";

    [ActivityProperty("Text", Editor = ActivityEditor.LiquidText, Order = 2)]
    public string Text { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var own = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Email;
        var typed = await context.RenderAsync(To, cancellationToken);
        var recipients = (string.IsNullOrWhiteSpace(typed) ? own : typed)
            .Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(address => address.Contains('@', StringComparison.Ordinal))
            .Select(address => new MailAddress(address))
            .ToList();
        if (recipients.Count == 0)
        {
            context.Note(S["Nobody to notify: the business has no e-mail address."]);
            return Outcomes(Outcome.Done);
        }

        var subject = (await context.RenderAsync(Subject, cancellationToken)).ReplaceLineEndings(" ").Trim();
        var text = await context.RenderAsync(Text, cancellationToken);
        context.Note($"{string.Join(", ", recipients.Select(recipient => recipient.Address))}: {subject}");
        context.CommitWith(token => email.QueueAsync(
            new MailMessage
            {
                Key = context.ActivityKey,
                Kind = MailKind,
                To = recipients,
                Subject = subject,
                TextBody = text,
                HtmlBody = $"<p>{WebUtility.HtmlEncode(text).ReplaceLineEndings("<br>")}</p>",
            },
            token));
        return Outcomes(Outcome.Done);
    }
}
