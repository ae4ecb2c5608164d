namespace OrchardCrm.Payments.Events;

/// <summary>Payload of <see cref="PaymentEvents.StatementRequested"/>; the correlation id is the client's.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="From">First day of the statement.</param>
/// <param name="To">Its last day.</param>
/// <param name="RequestKey">Made with the form: the same form sent twice mails once.</param>
public sealed record StatementRequestedEvent(string ClientId, DateOnly From, DateOnly To, string RequestKey);
