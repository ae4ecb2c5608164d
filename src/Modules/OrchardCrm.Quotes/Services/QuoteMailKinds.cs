using OrchardCrm.Clients.Mail;
using OrchardCrm.Quotes.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Quotes.Services;

/// <summary>Shipped texts of the mails of quotes.</summary>
internal static class QuoteMailKinds
{
    public const string QuoteKind = "quote";

    // Before the kinds: static members are filled in their order.
    private static readonly Dictionary<string, Type> Models = new Dictionary<string, Type>(ClientMailModels.Types)
    {
        ["quote"] = typeof(QuoteModel),
        ["link"] = typeof(LinkModel),
    };

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

            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Orçamento {{ quote.number }} de {{ business.name }}",
            """
            Olá, {{ contact.first_name }},

            agradecemos pelo interesse. Segue anexo o nosso orçamento **{{ quote.number }}** no valor de **{{ quote.total | money }}**, válido até {{ quote.valid_until | local_date }}.

            Você pode consultá-lo on-line e, por lá, aceitar ou rejeitar:

            [Ver o orçamento]({{ link.view }})

            Será um prazer trabalhar com você.

            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
    };

    public static MailKind Reminder { get; } = new("quote-reminder", "Quote reminder", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Our quote {{ quote.number }} is valid until {{ quote.valid_until | local_date }}",
            """
            Hello {{ contact.first_name }},

            we sent you quote **{{ quote.number }}** over **{{ quote.total | money }}** on {{ quote.date | local_date }}. It is valid until {{ quote.valid_until | local_date }}.

            Is anything open? Just answer this mail. To accept or reject it:

            [View the quote]({{ link.accept }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Nosso orçamento {{ quote.number }} vale até {{ quote.valid_until | local_date }}",
            """
            Olá, {{ contact.first_name }},

            enviamos o orçamento **{{ quote.number }}** no valor de **{{ quote.total | money }}** em {{ quote.date | local_date }}. Ele vale até {{ quote.valid_until | local_date }}.

            Ficou alguma dúvida? Basta responder a este e-mail. Para aceitar ou rejeitar:

            [Ver o orçamento]({{ link.accept }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
    };

    public static IReadOnlyList<MailKind> All { get; } = [Quote, Reminder];
}
