using OrchardCrm.Clients.Mail;
using OrchardCrm.Invoices.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>Shipped texts of the mails of invoices.</summary>
internal static class InvoiceMailKinds
{
    public const string InvoiceKind = "invoice";

    // Before the kinds: static members are filled in their order.
    private static readonly Dictionary<string, Type> Models = new Dictionary<string, Type>(ClientMailModels.Types)
    {
        ["invoice"] = typeof(InvoiceModel),
        ["days_overdue"] = typeof(int),
        ["link"] = typeof(LinkModel),
    };

    public static MailKind Invoice { get; } = new(InvoiceKind, "Invoice", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Invoice {{ invoice.number }} from {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            please find attached invoice **{{ invoice.number }}** of {{ invoice.date | local_date }} over **{{ invoice.total | money }}**, due on {{ invoice.due_date | local_date }}.{% unless invoice.deposit.is_zero %} A deposit of **{{ invoice.deposit | money }}** is due{% if invoice.deposit_due_date %} on {{ invoice.deposit_due_date | local_date }}{% else %} at once{% endif %}.{% endunless %}

            [View the invoice]({{ link.view }})

            Thank you for working with us.

            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Fatura {{ invoice.number }} de {{ business.name }}",
            """
            Olá, {{ contact.first_name }},

            segue anexa a fatura **{{ invoice.number }}** de {{ invoice.date | local_date }} no valor de **{{ invoice.total | money }}**, com vencimento em {{ invoice.due_date | local_date }}.{% unless invoice.deposit.is_zero %} Uma entrada de **{{ invoice.deposit | money }}** vence {% if invoice.deposit_due_date %}em {{ invoice.deposit_due_date | local_date }}{% else %}imediatamente{% endif %}.{% endunless %}

            [Ver a fatura]({{ link.view }})

            Agradecemos pela confiança.

            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
        IsNotice = true,
    };

    public static MailKind Reminder1 { get; } = new("reminder-1", "Reminder 1", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "A reminder of invoice {{ invoice.number }}",
            """
            Hello {{ contact.first_name }},

            a friendly reminder that **{{ invoice.balance | money }}** of invoice **{{ invoice.number }}** {% if days_overdue > 0 %}was due on {{ invoice.due_date | local_date }}{% else %}is due on {{ invoice.due_date | local_date }}{% endif %}.

            [View and pay the invoice]({{ link.pay }})

            Have you paid already? Then thank you, and please ignore this mail.

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Lembrete da fatura {{ invoice.number }}",
            """
            Olá, {{ contact.first_name }},

            um lembrete amigável: **{{ invoice.balance | money }}** da fatura **{{ invoice.number }}** {% if days_overdue > 0 %}venceu em {{ invoice.due_date | local_date }}{% else %}vence em {{ invoice.due_date | local_date }}{% endif %}.

            [Ver e pagar a fatura]({{ link.pay }})

            Já pagou? Então agradecemos, e por favor desconsidere este e-mail.

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
    };

    public static MailKind Reminder2 { get; } = new("reminder-2", "Reminder 2", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Invoice {{ invoice.number }} {% if days_overdue > 0 %}is still open{% else %}is due on {{ invoice.due_date | local_date }}{% endif %}",
            """
            Hello {{ contact.first_name }},

            we have not received your payment of **{{ invoice.balance | money }}** for invoice **{{ invoice.number }}** yet. {% if days_overdue > 0 %}It was due on {{ invoice.due_date | local_date }}, {{ days_overdue }} {% if days_overdue == 1 %}day{% else %}days{% endif %} ago. Please pay it in the next days{% else %}It is due on {{ invoice.due_date | local_date }}. Please pay it by then{% endif %}, or write to us if something is unclear.

            [View and pay the invoice]({{ link.pay }})
            {% if business.bank != "" %}
            {{ business.bank }}
            {% endif %}
            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "A fatura {{ invoice.number }} {% if days_overdue > 0 %}continua em aberto{% else %}vence em {{ invoice.due_date | local_date }}{% endif %}",
            """
            Olá, {{ contact.first_name }},

            ainda não recebemos o seu pagamento de **{{ invoice.balance | money }}** da fatura **{{ invoice.number }}**. {% if days_overdue > 0 %}Ela venceu em {{ invoice.due_date | local_date }}, há {{ days_overdue }} {% if days_overdue == 1 %}dia{% else %}dias{% endif %}. Por favor, pague nos próximos dias{% else %}Ela vence em {{ invoice.due_date | local_date }}. Por favor, pague até lá{% endif %}, ou escreva para nós se houver alguma dúvida.

            [Ver e pagar a fatura]({{ link.pay }})
            {% if business.bank != "" %}
            {{ business.bank }}
            {% endif %}
            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
    };

    public static MailKind Reminder3 { get; } = new("reminder-3", "Reminder 3", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Invoice {{ invoice.number }} is unpaid: please pay it within seven days",
            """
            Hello {{ contact.first_name }},

            **{{ invoice.balance | money }}** of invoice **{{ invoice.number }}** of {{ invoice.date | local_date }} is still unpaid, {{ days_overdue }} {% if days_overdue == 1 %}day{% else %}days{% endif %} after its due date.

            Please pay it within seven days. If you cannot, tell us now, so that we find a way together.

            [View and pay the invoice]({{ link.pay }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "A fatura {{ invoice.number }} não foi paga: pague em até sete dias",
            """
            Olá, {{ contact.first_name }},

            **{{ invoice.balance | money }}** da fatura **{{ invoice.number }}** de {{ invoice.date | local_date }} continua em aberto, {{ days_overdue }} {% if days_overdue == 1 %}dia{% else %}dias{% endif %} após o vencimento.

            Por favor, pague em até sete dias. Se não puder, avise-nos agora, para encontrarmos uma solução juntos.

            [Ver e pagar a fatura]({{ link.pay }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
    };

    public static MailKind Overdue { get; } = new("overdue", "Overdue notice", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Overdue: invoice {{ invoice.number }}, {{ invoice.balance | money }}",
            """
            Hello {{ contact.first_name }},

            invoice **{{ invoice.number }}** of {{ invoice.date | local_date }} is overdue since {{ invoice.due_date | local_date }}.

            | {{ invoice.number }} | |
            |---|---|
            | Total | {{ invoice.total | money }} |
            | Paid | {{ invoice.paid | money }} |
            | **Due** | **{{ invoice.balance | money }}** |

            {% if client.overdue.minor_units > invoice.balance.minor_units %}All that is overdue comes to {{ client.overdue | money }}: [see your statement]({{ link.statement }}).{% endif %}

            [View and pay the invoice]({{ link.pay }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Vencida: fatura {{ invoice.number }}, {{ invoice.balance | money }}",
            """
            Olá, {{ contact.first_name }},

            a fatura **{{ invoice.number }}** de {{ invoice.date | local_date }} está vencida desde {{ invoice.due_date | local_date }}.

            | {{ invoice.number }} | |
            |---|---|
            | Total | {{ invoice.total | money }} |
            | Pago | {{ invoice.paid | money }} |
            | **Em aberto** | **{{ invoice.balance | money }}** |

            {% if client.overdue.minor_units > invoice.balance.minor_units %}O total vencido é de {{ client.overdue | money }}: [veja o seu extrato]({{ link.statement }}).{% endif %}

            [Ver e pagar a fatura]({{ link.pay }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = Models,
        IsNotice = true,
    };

    public static IReadOnlyList<MailKind> All { get; } = [Invoice, Reminder1, Reminder2, Reminder3, Overdue];
}
