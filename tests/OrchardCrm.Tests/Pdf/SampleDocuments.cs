using OrchardCrm.Pdf.Documents;
using SkiaSharp;

namespace OrchardCrm.Tests.Pdf;

/// <summary>Documents with sensible contents, for tests to vary.</summary>
internal static class SampleDocuments
{
    public static DocumentPdfModel Invoice(int lines = 1) => new()
    {
        Kind = "Invoice",
        Number = "INV-2026-0001",
        Language = "en",
        Status = new PdfStatus("Due soon", PdfTone.Warning),
        From = new PdfParty
        {
            Title = "From",
            Name = "Northwind Studio Ltd",
            AddressLines = ["12 Harbour Street", "Bristol BS1 4QA", "United Kingdom"],
            DetailLines = ["VAT: GB123456789", "hello@northwind.example"],
        },
        BilledTo = new PdfParty
        {
            Title = "Billed to",
            Name = "Müller & Söhne GmbH",
            Attention = "Attn. Maria Müller",
            AddressLines = ["Königsallee 27", "40212 Düsseldorf", "Germany"],
            DetailLines = ["VAT: DE123456789"],
        },
        Facts =
        [
            new("Issue date", "24 Nov 2026"),
            new("Due date", "8 Dec 2026"),
            new("Your reference", "PO-7781"),
            new("Amount due", "€1,428.00", Emphasis: true),
        ],
        Columns =
        [
            new("Description", Grows: true),
            new("Quantity", PdfAlignment.End),
            new("Unit price", PdfAlignment.End),
            new("Tax", PdfAlignment.End),
            new("Amount", PdfAlignment.End),
        ],
        Rows = [.. Enumerable.Range(1, lines).Select(Line)],
        Totals =
        [
            new("Subtotal", "€1,200.00"),
            new("VAT 19 % on €1,200.00", "€228.00"),
            new("Total", "€1,428.00", PdfTotalWeight.Strong),
            new("Paid", "€0.00"),
            new("Amount due", "€1,428.00", PdfTotalWeight.Due),
        ],
        Payment = new PdfPayment
        {
            Title = "How to pay",
            Details = [new("Account holder", "Northwind Studio Ltd"), new("IBAN", "GB29 NWBK 6016 1331 9268 19"), new("BIC", "NWBKGB2L"), new("Reference", "INV-2026-0001")],
            QrPayload = "https://crm.example/portal/invoices/01JDG4",
            QrCaption = "Scan to pay",
            PayLink = new PdfLink("Pay now", "https://crm.example/portal/invoices/01JDG4"),
        },
        Notes = new PdfText("Notes", "Thank you for your business."),
        Terms = new PdfText("Terms", "Payment is due within 14 days of the issue date. Interest of 8 % above the base rate is charged on late payments."),
        Footer = "Northwind Studio Ltd · Registered in England 01234567 · 12 Harbour Street, Bristol BS1 4QA",
    };

    /// <summary>An invoice with all that a document may have, on one page.</summary>
    public static DocumentPdfModel Complete() => Invoice(2) with
    {
        Facts =
        [
            new("Issue date", "24 Nov 2026"), new("Due date", "8 Dec 2026"), new("PO number", "PO-7781"), new("Buyer reference", "04011000-1234512345-06"),
            new("Deposit due", "1 Dec 2026"), new("Amount due", "€1,341.00", Emphasis: true),
        ],
        Columns =
        [
            new("Description", Grows: true), new("Quantity", PdfAlignment.End), new("Unit price", PdfAlignment.End), new("Discount", PdfAlignment.End),
            new("Tax", PdfAlignment.End), new("Amount (EUR)", PdfAlignment.End),
        ],
        Rows =
        [
            new PdfRow(new PdfCell("Design of the new web site", "DES-01 · 3 Nov 2026 · Rush: +50.00"), "12 h", "100.00", "10%", "VAT 19%", "1,130.00"),
            new PdfRow("Hosting, one year", "1", "120.00", "", "VAT 7%", "120.00"),
            new PdfRow(new PdfCell("Books", "978-0-13-468599-1"), "3", "30.00", "5.00", "Exempt", "85.00"),
        ],
        Totals =
        [
            new("Subtotal", "€1,335.00"), new("Loyalty 5%", "−€66.75"), new("Delivery", "€20.00"), new("VAT 19%", "€207.75"), new("VAT 7%", "€8.00"), new("Exempt", "€0.00"),
            new("Total", "€1,504.00", PdfTotalWeight.Strong), new("Income tax 10% withheld", "−€128.83"), new("Rounding", "−€0.17"), new("Paid", "−€34.00"),
            new("Of it as a deposit", "€400.00"), new("Amount due", "€1,341.00", PdfTotalWeight.Due),
        ],
        TaxSummary = new PdfSummary(
            [new("Tax"), new("Taxable amount", PdfAlignment.End), new("Tax amount", PdfAlignment.End)],
            [new PdfRow("VAT 19%", "1,093.42", "207.75"), new PdfRow("VAT 7%", "114.00", "8.00"), new PdfRow("Exempt", "80.83", "0.00")]),
        LegalNotes = ["Exempt: supply of books for education, Art. 132 (1) (i) of Directive 2006/112/EC."],
    };

    /// <summary>An invoice to which each script that the fonts cover has written a line.</summary>
    public static DocumentPdfModel Scripts() => Plain() with
    {
        Rows =
        [
            new PdfRow("33 Đường Nguyễn Hữu Thọ, Quận 7 · Žluťoučký kůň · Łódź · Şişli", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("Ελληνική Εταιρεία Α.Ε., Οδός Ερμού 12", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("ООО «Ромашка», ул. Тверская, д. 7", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("חברת אור בע״מ, רחוב הרצל 12 (IL)", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("شركة النور للتجارة، شارع التحرير ١٢٣", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("บริษัท สยาม จำกัด ถนนสุขุมวิท", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("दिल्ली विद्युत निगम क्षत्रिय", "1", "€1.00", "19 %", "€1.00"),
            new PdfRow("北京市朝阳区建国路 · 株式会社山田商店 · 주식회사 한국상사", "1", "€1.00", "19 %", "€1.00"),
        ],
    };

    /// <summary>All texts of a document, as a reader must find them.</summary>
    public static IEnumerable<string> TextsOf(DocumentPdfModel model) =>
    [
        model.Kind, model.Number!, model.Status!.Text, model.From.Name, .. model.From.AddressLines, .. model.From.DetailLines,
        model.BilledTo.Title, model.BilledTo.Name, model.BilledTo.Attention!, .. model.BilledTo.AddressLines, .. model.BilledTo.DetailLines,
        .. model.Facts.SelectMany(fact => new[] { fact.Label, fact.Value }), .. model.Columns.Select(column => column.Label),
        .. model.Rows.SelectMany(row => row.Cells).SelectMany(cell => new[] { cell.Text, cell.Secondary ?? "" }),
        .. model.Totals.SelectMany(total => new[] { total.Label, total.Value }), .. model.LegalNotes, model.Payment!.Title,
        .. model.TaxSummary?.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text) ?? [],
        .. model.Payment.Details.SelectMany(detail => new[] { detail.Label, detail.Value }), model.Payment.PayLink!.Text, model.Payment.PayLink.Url,
        model.Notes!.Text, model.Terms!.Title, model.Footer!,
    ];

    public static DocumentPdfModel Plain(int lines = 1) => Invoice(lines) with { Payment = null };

    public static DocumentPdfModel Fatura(int lines = 12) => Invoice(lines) with
    {
        Kind = "Fatura",
        Number = "FAT-2026-0042",
        Language = "pt-BR",
        Status = new PdfStatus("Paga", PdfTone.Success),
        From = new PdfParty
        {
            Title = "De",
            Name = "Estúdio São João Serviços de Informática Ltda.",
            AddressLines = ["Rua das Acácias, 120, sala 43", "Vila Madalena", "São Paulo – SP", "05433-010"],
            DetailLines = ["CNPJ: 12.345.678/0001-95", "Inscrição municipal: 1.234.567-8"],
        },
        BilledTo = new PdfParty
        {
            Title = "Faturado para",
            Name = "Conceição Araújo Comércio de Peças",
            Attention = "A/C José Antônio",
            AddressLines = ["Avenida Getúlio Vargas, 1500", "Funcionários", "Belo Horizonte – MG", "30112-021"],
            DetailLines = ["CNPJ: 98.765.432/0001-98"],
        },
        Facts = [new("Emissão", "24/11/2026"), new("Vencimento", "08/12/2026"), new("Pedido", "4711"), new("Valor a pagar", "R$ 0,00", Emphasis: true)],
        Columns = [new("Descrição", Grows: true), new("Quantidade", PdfAlignment.End), new("Preço unitário", PdfAlignment.End), new("Desconto", PdfAlignment.End), new("Imposto", PdfAlignment.End), new("Valor", PdfAlignment.End)],
        Rows = [.. Enumerable.Range(1, lines).Select(i => new PdfRow($"Manutenção do sistema, mês {i}", "1", "R$ 1.250,00", "5 %", "ISS 5 %", "R$ 1.187,50"))],
        Totals = [new("Subtotal", "R$ 14.250,00"), new("ISS 5 %", "R$ 712,50"), new("Retenção IRRF 1,5 %", "−R$ 213,75"), new("Total", "R$ 14.748,75", PdfTotalWeight.Strong), new("Pago", "R$ 14.748,75"), new("Valor a pagar", "R$ 0,00", PdfTotalWeight.Due)],
        Payment = null,
        Notes = new PdfText("Observações", "Obrigado pela preferência!"),
        Terms = null,
        Footer = "Estúdio São João Serviços de Informática Ltda. · CNPJ 12.345.678/0001-95",
        PageLabel = "Página {0} de {1}",
        AccentColor = "#0a7d5a",
    };

    public static DocumentPdfModel LongNames() => Invoice(3) with
    {
        Kind = "Rechnungskorrektur (Gutschrift)",
        Number = "GUTSCHRIFT-RECHNUNGSKORREKTUR-2026-000000000000001",
        BilledTo = Invoice().BilledTo with
        {
            Name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mit beschränkter Haftung & Co. Kommanditgesellschaft",
            AddressLines = ["Straße der deutsch-sowjetischen Freundschaft und der internationalen Zusammenarbeit 1234, Hinterhaus, Aufgang C", "40212 Düsseldorf"],
        },
        Rows =
        [
            new PdfRow(LongDescription, "1,234,567.891", "€1,234,567,890.12", "VAT 19 %", "€9,999,999,999,999.99"),
            Line(2),
            new PdfRow("https://example.com/a/very/long/address/that/has/no/spaces/" + new string('x', 90), "1", "€1.00", "19 %", "€1.00"),
        ],
    };

    public static string LongDescription { get; } =
        "Consulting on the replacement of the ordering system, including interviews with all departments, a written report of " +
        "findings, a workshop of two days on site with travel and accommodation, a comparison of three products against the list " +
        "of requirements, and a recommendation that is presented to the board in December.";

    /// <summary>A simple wordmark as PNG.</summary>
    public static byte[] Logo(int width = 600, int height = 160)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.Transparent);
        using var paint = new SKPaint { Color = new SKColor(0xC2, 0x41, 0x0C), IsAntialias = true };
        surface.Canvas.DrawCircle(height / 2f, height / 2f, height / 2f, paint);
        surface.Canvas.DrawRoundRect(SKRect.Create(height * 1.2f, height * 0.3f, width - (height * 1.2f), height * 0.4f), 20, 20, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static PdfRow Line(int number) =>
        new(new PdfCell($"Design work, part {number}", number % 3 == 0 ? "Two rounds of changes included" : null), "12.00 h", "€100.00", "19 %", "€1,200.00");
}
