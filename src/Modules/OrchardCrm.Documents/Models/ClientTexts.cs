using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.Models;

/// <summary>Notes, terms and footer that a client has of its own.</summary>
public static class ClientTexts
{
    /// <summary>Puts the client's own texts in place of those that every new document of the kind has; where it has none, those stay.</summary>
    /// <param name="document">A new document that nobody typed texts into.</param>
    /// <param name="client">The client.</param>
    public static void TakeTextsOf(this DocumentPart document, ClientPart client)
    {
        document.Notes = Own(client.DocumentNotes, document.Notes);
        document.Terms = Own(client.DocumentTerms, document.Terms);
        document.Footer = Own(client.DocumentFooter, document.Footer);
    }

    private static string Own(string own, string otherwise) => own.Length > 0 ? own : otherwise;
}
