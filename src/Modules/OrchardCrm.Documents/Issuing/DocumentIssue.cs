using OrchardCrm.Documents.Mail;

namespace OrchardCrm.Documents.Issuing;

/// <summary>How a document is to be issued.</summary>
/// <param name="ByMail">Whether the client gets it by mail.</param>
/// <param name="Message">Contact and text for this once; null for the primary contact and the template in force.</param>
/// <param name="Version">The version that the person saw; null for whatever is stored.</param>
public sealed record DocumentIssue(bool ByMail, DocumentMessage? Message = null, int? Version = null);
