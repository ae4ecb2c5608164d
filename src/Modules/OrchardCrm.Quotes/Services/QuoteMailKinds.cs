using OrchardCrm.Clients.Liquid;
using OrchardCrm.Quotes.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes.Services;

/// <summary>Shipped texts of the mails of quotes.</summary>
internal static class QuoteMailKinds
{
    public const string QuoteKind = "quote";

    public static MailKind Quote { get; } = new(QuoteKind, "Quote", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Quote {{ quote.number }} from {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            thank you for your interest. Please find attached our quote **{{ quote.number }}** over **{{ quote.total | money }}**, valid until {{ quote.valid_until | local_date }}.

            You can read it online, and accept or reject it there:

            [View the quote]({{ link.view }})

            We look forward to working with you.

            {{ business.name }}
            """),
        ["pt-BR"] = new(
            "Orçamento {{ quote.number }} de {{ business.name }}",
            """
            Olá, {{ contact.first_name }},

            agradecemos pelo interesse. Segue anexo o nosso orçamento **{{ quote.number }}** no valor de **{{ quote.total | money }}**, válido até {{ quote.valid_until | local_date }}.

            Você pode consultá-lo on-line e, por lá, aceitar ou rejeitar:

            [Ver o orçamento]({{ link.view }})

            Será um prazer trabalhar com você.

            {{ business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>
        {
            ["quote"] = typeof(QuoteModel),
            ["client"] = typeof(ClientModel),
            ["contact"] = typeof(ContactModel),
            ["link"] = typeof(LinkModel),
        },
    };
}
