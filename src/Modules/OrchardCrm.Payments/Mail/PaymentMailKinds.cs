using OrchardCrm.Clients.Mail;
using OrchardCrm.Payments.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Kinds of the mails of payments, with their shipped texts.</summary>
public static class PaymentMailKinds
{
    /// <summary>A payment that settled all that it was for.</summary>
    public const string Receipt = "receipt";

    /// <summary>A payment after which something is still due.</summary>
    public const string PartialPayment = "partial-payment";

    /// <summary>Money of a payment went back.</summary>
    public const string Refund = "refund";

    /// <summary>A payment did not go through.</summary>
    public const string PaymentFailed = "payment-failed";

    /// <summary>What a client owes.</summary>
    public const string Statement = "statement";

    // Before the kinds: static members are filled in their order.
    private static readonly Dictionary<string, Type> PaymentModels = new Dictionary<string, Type>(ClientMailModels.Types)
    {
        ["payment"] = typeof(PaymentModel),
        ["invoices"] = typeof(PaidInvoiceModel[]),
        ["link"] = typeof(LinkModel),
    };

    private static readonly Dictionary<string, Type> FailureModels = new(PaymentModels) { ["reason"] = typeof(string) };

    private static readonly Dictionary<string, Type> StatementModels = new Dictionary<string, Type>(ClientMailModels.Types)
    {
        ["documents"] = typeof(OpenDocumentModel[]),
        ["link"] = typeof(LinkModel),
    };

    private static MailKind ReceiptKind { get; } = new(Receipt, "Receipt", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Payment received: {{ payment.amount | money }}",
            """
            Hello {{ contact.first_name }},

            thank you. We received your payment of **{{ payment.amount | money }}** on {{ payment.date | local_date }} ({{ payment.method }}{% if payment.reference != "" %}, reference {{ payment.reference }}{% endif %}).
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} of this payment, {% if invoice.is_settled %}paid in full{% else %}{{ invoice.due | money }} still due{% endif %}
            {%- endfor %}
            {% unless payment.unapplied.is_zero %}
            {{ payment.unapplied | money }} is kept as your credit.
            {% endunless %}
            Receipt number: {{ payment.number }}

            [See it in your portal]({{ link.view }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Pagamento recebido: {{ payment.amount | money }}",
            """
            Olá, {{ contact.first_name }}!

            Obrigado. Recebemos o seu pagamento de **{{ payment.amount | money }}** em {{ payment.date | local_date }} ({{ payment.method }}{% if payment.reference != "" %}, referência {{ payment.reference }}{% endif %}).
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} deste pagamento, {% if invoice.is_settled %}quitada{% else %}faltam {{ invoice.due | money }}{% endif %}
            {%- endfor %}
            {% unless payment.unapplied.is_zero %}
            {{ payment.unapplied | money }} ficam como seu crédito.
            {% endunless %}
            Número do recibo: {{ payment.number }}

            [Ver no seu portal]({{ link.view }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = PaymentModels,
    };

    private static MailKind PartialPaymentKind { get; } = new(PartialPayment, "Partial payment", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Part payment received: {{ payment.amount | money }}",
            """
            Hello {{ contact.first_name }},

            thank you. We received **{{ payment.amount | money }}** on {{ payment.date | local_date }} ({{ payment.method }}). A part is still due:
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} of this payment, {% if invoice.is_settled %}paid in full{% else %}{{ invoice.due | money }} still due{% endif %}
            {%- endfor %}

            Receipt number: {{ payment.number }}

            [Pay the rest]({{ link.pay }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Pagamento parcial recebido: {{ payment.amount | money }}",
            """
            Olá, {{ contact.first_name }}!

            Obrigado. Recebemos **{{ payment.amount | money }}** em {{ payment.date | local_date }} ({{ payment.method }}). Uma parte continua em aberto:
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} deste pagamento, {% if invoice.is_settled %}quitada{% else %}faltam {{ invoice.due | money }}{% endif %}
            {%- endfor %}

            Número do recibo: {{ payment.number }}

            [Pagar o restante]({{ link.pay }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = PaymentModels,
    };

    private static MailKind RefundKind { get; } = new(Refund, "Refund", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Refund of {{ payment.refunded | money }}",
            """
            Hello {{ contact.first_name }},

            we refunded **{{ payment.refunded | money }}** of your payment of {{ payment.amount | money }} of {{ payment.date | local_date }}. Depending on your bank it takes a few days to arrive.

            Receipt number of the payment: {{ payment.number }}

            [See it in your portal]({{ link.view }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Reembolso de {{ payment.refunded | money }}",
            """
            Olá, {{ contact.first_name }}!

            Reembolsamos **{{ payment.refunded | money }}** do seu pagamento de {{ payment.amount | money }} de {{ payment.date | local_date }}. Dependendo do seu banco, leva alguns dias para chegar.

            Número do recibo do pagamento: {{ payment.number }}

            [Ver no seu portal]({{ link.view }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = PaymentModels,
    };

    private static MailKind PaymentFailedKind { get; } = new(PaymentFailed, "Payment failed", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Your payment of {{ payment.amount | money }} did not go through",
            """
            Hello {{ contact.first_name }},

            your payment of **{{ payment.amount | money }}** on {{ payment.date | local_date }} did not go through{% if reason != "" %}: {{ reason }}{% else %}.{% endif %}

            Nothing was charged. You can try again with the same or another way of paying:

            [Pay now]({{ link.pay }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Seu pagamento de {{ payment.amount | money }} não foi concluído",
            """
            Olá, {{ contact.first_name }}!

            O seu pagamento de **{{ payment.amount | money }}** em {{ payment.date | local_date }} não foi concluído{% if reason != "" %}: {{ reason }}{% else %}.{% endif %}

            Nada foi cobrado. Você pode tentar de novo com a mesma ou outra forma de pagamento:

            [Pagar agora]({{ link.pay }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = FailureModels,
    };

    private static MailKind StatementKind { get; } = new(Statement, "Statement", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Your statement from {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            here is what stands open with us today:

            | Document | Due on | Amount due |
            |---|---|---|
            {% for document in documents -%}
            | {{ document.number }} | {{ document.due_date | local_date }} | {{ document.due | money }} |
            {% endfor %}
            **Balance: {{ client.balance | money }}**{% unless client.overdue.is_zero %}, of which {{ client.overdue | money }} is overdue{% endunless %}.{% unless client.credit.is_zero %} Your credit: {{ client.credit | money }}.{% endunless %}

            [Open your portal]({{ link.statement }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Seu extrato de {{ business.name }}",
            """
            Olá, {{ contact.first_name }}!

            Aqui está o que está em aberto conosco hoje:

            | Documento | Vencimento | Valor em aberto |
            |---|---|---|
            {% for document in documents -%}
            | {{ document.number }} | {{ document.due_date | local_date }} | {{ document.due | money }} |
            {% endfor %}
            **Saldo: {{ client.balance | money }}**{% unless client.overdue.is_zero %}, dos quais {{ client.overdue | money }} estão vencidos{% endunless %}.{% unless client.credit.is_zero %} Seu crédito: {{ client.credit | money }}.{% endunless %}

            [Abrir o seu portal]({{ link.statement }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = StatementModels,
    };

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<MailKind> All { get; } = [ReceiptKind, PartialPaymentKind, RefundKind, PaymentFailedKind, StatementKind];
}
