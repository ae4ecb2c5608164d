using OrchardCrm.Clients.Mail;
using OrchardCrm.CreditNotes.Liquid;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Shipped texts of the mails of credit notes.</summary>
internal static class CreditNoteMailKinds
{
    public const string Name = "credit-note";

    public static MailKind CreditNote { get; } = new(Name, "Credit note", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Credit note {{ credit_note.number }} from {{ business.name }}",
            """
            Hello {{ contact.first_name }},

            please find attached credit note **{{ credit_note.number }}** of {{ credit_note.date | local_date }} over **{{ credit_note.total | money }}**{% if credit_note.invoice_number != "" %} for invoice {{ credit_note.invoice_number }}{% endif %}.

            [View the credit note]({{ link.view }})

            Kind regards,
            {{ user.signature | default: business.name }}
            """),
        ["pt-BR"] = new(
            "Nota de crédito {{ credit_note.number }} de {{ business.name }}",
            """
            Olá, {{ contact.first_name }},

            segue anexa a nota de crédito **{{ credit_note.number }}** de {{ credit_note.date | local_date }} no valor de **{{ credit_note.total | money }}**{% if credit_note.invoice_number != "" %} referente à fatura {{ credit_note.invoice_number }}{% endif %}.

            [Ver a nota de crédito]({{ link.view }})

            Atenciosamente,
            {{ user.signature | default: business.name }}
            """),
    })
    {
        Models = new Dictionary<string, Type>(ClientMailModels.Types)
        {
            ["credit_note"] = typeof(CreditNoteModel),
            ["link"] = typeof(LinkModel),
        },
        IsNotice = true,
    };
}
