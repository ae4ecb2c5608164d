using OrchardCrm.Clients.Liquid;
using OrchardCrm.Payments.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>The receipt: what clients get when a payment of theirs was recorded.</summary>
internal static class ReceiptMail
{
    public const string Name = "receipt";

    public static MailKind Kind { get; } = new(Name, "Receipt", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Payment received: {{ payment.amount | money }}",
            """
            Hello {{ contact.first_name }},

            thank you. We received your payment of **{{ payment.amount | money }}** on {{ payment.date | local_date }} ({{ payment.method }}{% if payment.reference != "" %}, reference {{ payment.reference }}{% endif %}).
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} of this payment, {% if invoice.is_settled %}paid in full{% else %}{{ invoice.due | money }} still due{% endif %}
            {%- endfor %}

            Receipt number: {{ payment.number }}

            [See it in your portal]({{ link.view }})

            Kind regards,
            {{ business.name }}
            """),
        ["pt-BR"] = new(
            "Pagamento recebido: {{ payment.amount | money }}",
            """
            Olá, {{ contact.first_name }}!

            Obrigado. Recebemos o seu pagamento de **{{ payment.amount | money }}** em {{ payment.date | local_date }} ({{ payment.method }}{% if payment.reference != "" %}, referência {{ payment.reference }}{% endif %}).
            {% for invoice in invoices %}
            - **{{ invoice.number }}**: {{ invoice.paid | money }} deste pagamento, {% if invoice.is_settled %}quitada{% else %}faltam {{ invoice.due | money }}{% endif %}
            {%- endfor %}

            Número do recibo: {{ payment.number }}

            [Ver no seu portal]({{ link.view }})

            Atenciosamente,
            {{ business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>
        {
            ["payment"] = typeof(PaymentModel),
            ["invoices"] = typeof(PaidInvoiceModel[]),
            ["client"] = typeof(ClientModel),
            ["contact"] = typeof(ContactModel),
            ["link"] = typeof(LinkModel),
        },
    };
}
