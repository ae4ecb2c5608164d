using OrchardCrm.Clients.Liquid;
using OrchardCrm.Invoices.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>Shipped texts of the mails of invoices.</summary>
internal static class InvoiceMailKinds
{
    public const string InvoiceKind = "invoice";

    public static MailKind Invoice { get; } = new(InvoiceKind, "Invoice", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Invoice {{ invoice.number }} from {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            please find attached invoice **{{ invoice.number }}** of {{ invoice.date | local_date }} over **{{ invoice.total | money }}**, due on {{ invoice.due_date | local_date }}.

            [View the invoice]({{ link.view }})

            Thank you for working with us.

            {{ business.name }}
            """),
        ["pt-BR"] = new(
            "Fatura {{ invoice.number }} de {{ business.name }}",
            """
            Olá, {{ contact.first_name }},

            segue anexa a fatura **{{ invoice.number }}** de {{ invoice.date | local_date }} no valor de **{{ invoice.total | money }}**, com vencimento em {{ invoice.due_date | local_date }}.

            [Ver a fatura]({{ link.view }})

            Agradecemos pela confiança.

            {{ business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>
        {
            ["invoice"] = typeof(InvoiceModel),
            ["client"] = typeof(ClientModel),
            ["contact"] = typeof(ContactModel),
            ["link"] = typeof(LinkModel),
        },
    };
}
