using OrchardCrm.Clients.Mail;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Portal.Mail;

/// <summary>The mail that greets a new client and opens the portal.</summary>
internal static class WelcomeMail
{
    public static MailKind Kind { get; } = new("welcome", "Welcome", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Welcome to {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            welcome, and thank you for working with us. Your quotes, invoices and receipts are kept in a portal of your own, without a password:

            [Open your portal]({{ link.view }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Boas-vindas à {{ business.name }}",
            """
            Olá, {{ contact.first_name }}!

            Boas-vindas, e obrigado por trabalhar conosco. Os seus orçamentos, faturas e recibos ficam em um portal só seu, sem senha:

            [Abrir o seu portal]({{ link.view }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>(ClientMailModels.Types) { ["link"] = typeof(LinkModel) },
    };
}
