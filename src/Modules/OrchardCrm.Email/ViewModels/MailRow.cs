using System.Linq.Expressions;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.ViewModels;

/// <summary>A mail in a list.</summary>
/// <param name="MailId">Key.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Recipients">Recipients.</param>
/// <param name="State">State.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What the server said.</param>
/// <param name="CreatedUtc">When it was queued.</param>
/// <param name="SentUtc">When it was sent.</param>
/// <param name="NextAttemptUtc">When it is tried next.</param>
/// <param name="DocumentId">The document it carries.</param>
/// <param name="Address">The address that it is handed to, in lower case.</param>
public sealed record MailRow(
    string MailId, string Subject, string Recipients, MailState State, int Attempts, string? Error, DateTimeOffset CreatedUtc,
    DateTimeOffset? SentUtc, DateTimeOffset NextAttemptUtc, string? DocumentId, string Address)
{
    /// <summary>It waits for the hour that somebody chose.</summary>
    public bool IsPlanned => State == MailState.Queued && Attempts == 0 && NextAttemptUtc > CreatedUtc;

    /// <summary>The instant that a list shows: when it was sent, is planned, or was queued.</summary>
    public DateTimeOffset ShownUtc => SentUtc ?? (IsPlanned ? NextAttemptUtc : CreatedUtc);

    /// <summary>The columns that a list needs: no bodies.</summary>
    public static Expression<Func<MailItem, MailRow>> Projection { get; } = mail => new MailRow(
        mail.MailId, mail.Subject, mail.Recipients, mail.State, mail.Attempts, mail.Error, mail.CreatedUtc, mail.SentUtc, mail.NextAttemptUtc, mail.DocumentId, mail.Address);
}
