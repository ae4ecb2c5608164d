using System.Globalization;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Benchmarks.Pdf;

/// <summary>Invoices of one business: its own texts are the same in all, clients, numbers, work and amounts differ.</summary>
internal static class VariedInvoices
{
    private static readonly string[] Clients = ["Müller & Söhne GmbH", "Café Étoile SARL", "Acme Ltd", "Conceição Araújo ME", "Łódź Transport S.A.", "Brightwater Partners"];
    private static readonly string[] Streets = ["Königsallee", "Rue de l’Église", "High Street", "Avenida Getúlio Vargas", "ulica Piotrkowska", "Quay Road"];
    private static readonly string[] Work = ["Design work", "Workshop on site", "Hosting and care", "Translation", "Photographs", "Support by telephone"];

    public static DocumentPdfModel Make(int number, int lines)
    {
        var client = number % Clients.Length;
        var unitPrice = 80m + (number * 7 % 9973 / 100m);
        var total = Enumerable.Range(1, lines).Sum(line => Quantity(line) * unitPrice);
        return new DocumentPdfModel
        {
            Kind = "Invoice",
            Number = $"INV-2026-{number:0000}",
            Language = "en",
            From = new PdfParty { Title = "From", Name = "Northwind Studio Ltd", AddressLines = ["12 Harbour Street", "Bristol BS1 4QA"], DetailLines = ["VAT: GB123456789"] },
            BilledTo = new PdfParty
            {
                Title = "Billed to",
                Name = Clients[client],
                Attention = $"Attn. Person {number}",
                AddressLines = [$"{Streets[client]} {number + 3}", $"{10000 + (number % 80000)} Town"],
                DetailLines = [$"VAT: DE{123456789 + number}"],
            },
            Facts = [new("Issue date", $"{1 + (number % 28)} Nov 2026"), new("Due date", "8 Dec 2026"), new("Amount due", Euros(total * 1.19m), Emphasis: true)],
            Columns = [new("Description", Grows: true), new("Quantity", PdfAlignment.End), new("Unit price", PdfAlignment.End), new("Amount", PdfAlignment.End)],
            Rows = [.. Enumerable.Range(1, lines).Select(line => new PdfRow(
                $"{Work[(number + line) % Work.Length]}, part {line}", $"{Quantity(line)} h", Euros(unitPrice), Euros(Quantity(line) * unitPrice)))],
            Totals =
            [
                new("Subtotal", Euros(total)), new("VAT 19 %", Euros(total * 0.19m)), new("Total", Euros(total * 1.19m), PdfTotalWeight.Strong),
                new("Amount due", Euros(total * 1.19m), PdfTotalWeight.Due),
            ],
            Terms = new PdfText("Terms", "Payment is due within 14 days of the issue date. Interest of 8 % above the base rate is charged on late payments."),
            Footer = "Northwind Studio Ltd · Registered in England 01234567",
        };

        int Quantity(int line) => 1 + ((number + line) * 5 % 37);
    }

    private static string Euros(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"€{amount:#,0.00}");
}
