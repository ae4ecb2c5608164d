using OrchardCrm.BrowserTests.Pages;

namespace OrchardCrm.BrowserTests.MainJob;

/// <summary>The main job's words and figures in one language.</summary>
internal sealed record JobWords
{
    public required string Locale { get; init; }
    public required string Language { get; init; }
    public required string BusinessCountry { get; init; }
    public required ClientData Client { get; init; }
    public required IReadOnlyList<LineData> Lines { get; init; }
    public required string NewClient { get; init; }
    public required string NewInvoice { get; init; }
    public required string RecordPayment { get; init; }
    public required string BilledTo { get; init; }
    public required string DownloadPdf { get; init; }
    public required string Outstanding { get; init; }
    public required string Sent { get; init; }
    public required string Paid { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public required string Receipt { get; init; }
    public required string Notes { get; init; }
    public required string Total { get; init; }

    /// <summary>The total as a field holds it: without groups.</summary>
    public required string TypedTotal { get; init; }
    public required string[] Printed { get; init; }

    /// <summary>An English business and client.</summary>
    public static JobWords English { get; } = new()
    {
        Locale = "en-US",
        Language = "en",
        BusinessCountry = "IE",
        Client = new ClientData(),
        Lines =
        [
            new("Website design", "1", "1,200.00"),
            new("Consulting by the hour", "7.5", "80.00", "10", "reduced"),
            new("Hosting for a year", "1", "120", "", "zero"),
        ],
        NewClient = "New client",
        NewInvoice = "New invoice",
        RecordPayment = "Record payment",
        BilledTo = "Billed to",
        DownloadPdf = "Download PDF",
        Outstanding = "Outstanding balance",
        Sent = "Sent",
        Paid = "Paid",
        Subject = "Invoice {0} from ",
        Body = "please find attached invoice",
        Receipt = "Payment received: ",
        Notes = "Thank you for the good work together.",
        Total = "2,154.00",
        TypedTotal = "2154.00",
        Printed = ["Brandt & Söhne GmbH", "Hauptstraße 12", "Hinterhaus", "10827 Berlin", "Germany", "DE129273398", "1,200.00", "540.00", "120.00", "1,860.00", "240.00", "54.00", "2,154.00"],
    };

    /// <summary>A Brazilian business and client.</summary>
    public static JobWords Portuguese { get; } = new()
    {
        Locale = "pt-BR",
        Language = "pt-BR",
        BusinessCountry = "BR",
        Client = new ClientData
        {
            FirstName = "João", LastName = "Conceição", Name = "João Conceição", Company = "Padaria São José Ltda", Phone = "+55 11 3333-4444",
            Line1 = "Rua das Laranjeiras, 100", Line2 = "Sala 5", PostalCode = "01310-100", City = "São Paulo", Region = "SP",
            CountryCode = "BR", TaxId = "11.222.333/0001-81", Currency = "BRL", Culture = "pt-BR",
        },
        Lines =
        [
            new("Criação do site", "1", "1.200,00"),
            new("Consultoria por hora", "7,5", "80,00", "10", "reduced"),
            new("Hospedagem por um ano", "1", "120", "", "zero"),
        ],
        NewClient = "Novo cliente",
        NewInvoice = "Nova fatura",
        RecordPayment = "Registrar pagamento",
        BilledTo = "Faturado para",
        DownloadPdf = "Baixar PDF",
        Outstanding = "Saldo pendente",
        Sent = "Enviada",
        Paid = "Paga",
        Subject = "Fatura {0} de ",
        Body = "segue anexa a fatura",
        Receipt = "Pagamento recebido: ",
        Notes = "Obrigado pela parceria.",
        Total = "2.154,00",
        TypedTotal = "2154,00",
        Printed = ["Padaria São José Ltda", "Rua das Laranjeiras, 100", "Sala 5", "São Paulo", "01310-100", "11.222.333/0001-81", "1.200,00", "540,00", "120,00", "1.860,00", "240,00", "54,00", "2.154,00"],
    };
}
