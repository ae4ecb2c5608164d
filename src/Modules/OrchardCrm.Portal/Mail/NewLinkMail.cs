using OrchardCrm.Clients.Mail;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Portal.Mail;

/// <summary>The mail with a new link, for a contact who asked for one.</summary>
internal static class NewLinkMail
{
    public const string Name = "portal-link";

    public static MailKind Kind { get; } = new(Name, "New portal link", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Your new link to {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            here is the new link that was asked for. It opens your documents at {{ business.name }}.

            [Open your portal]({{ link.view }})

            You did not ask for it? Then there is nothing to do: it was sent to you alone.

            Kind regards,
            {{ business.name }}
            """),
        ["pt-BR"] = new(
            "Seu novo link para {{ business.name }}",
            """
            Olá, {{ contact.first_name }}!

            Aqui está o novo link que foi pedido. Ele abre os seus documentos em {{ business.name }}.

            [Abrir o seu portal]({{ link.view }})

            Não foi você que pediu? Então não é preciso fazer nada: ele foi enviado somente a você.

            Atenciosamente,
            {{ business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>(ClientMailModels.Types) { ["link"] = typeof(LinkModel) },
        IsNotice = true,
    };
}
