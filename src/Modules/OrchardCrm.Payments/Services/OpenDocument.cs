using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>A document with something due.</summary>
/// <param name="Receivable">What is owed.</param>
/// <param name="ClientName">By whom.</param>
public sealed record OpenDocument(Receivable Receivable, string ClientName);
