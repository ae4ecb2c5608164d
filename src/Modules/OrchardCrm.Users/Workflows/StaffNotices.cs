using Microsoft.Extensions.Localization;
using OrchardCrm.Users.Models;
using OrchardCrm.Workflows;

namespace OrchardCrm.Users.Workflows;

/// <summary>What a member of staff can be told of by mail, each for himself.</summary>
public sealed class StaffNotices(IEnumerable<WorkflowEvent> events, IStringLocalizerFactory localizers)
{
    private static readonly string[] Names =
    [
        "InvoiceViewed", "QuoteViewed", "QuoteAccepted", "QuoteRejected", "QuoteExpired", "PaymentReceived", "EmailFailed", "WorkflowFaulted",
    ];

    /// <summary>Those that the enabled features know: name and text in the current language.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> List() =>
        [.. Names.Where(name => events.Any(happening => happening.Name == name)).Select(name => KeyValuePair.Create(name, TextOf(name)))];

    /// <summary>An event in the current language.</summary>
    public string TextOf(string name) => events.FirstOrDefault(happening => happening.Name == name) is { } known
        ? localizers.Create(known.Strings)[known.DisplayName]
        : name;

    /// <summary>Whether somebody wants to be told.</summary>
    public static bool IsWanted(User user, string eventName) => user.TellMeWhen.Split(',').Contains(eventName, StringComparer.Ordinal);

    /// <summary>The choice as it is kept; what is unknown is left out.</summary>
    public string Keep(IEnumerable<string> chosen) => string.Join(',', List().Select(notice => notice.Key).Intersect(chosen, StringComparer.Ordinal));
}
