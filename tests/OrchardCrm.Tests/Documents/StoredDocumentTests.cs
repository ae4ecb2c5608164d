using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Tests.Documents;

/// <summary>What was stored by an earlier version reads as it was meant.</summary>
public sealed class StoredDocumentTests
{
    [Fact]
    public void Discounts_of_an_earlier_version_are_percentages()
    {
        var item = new ContentItem
        {
            Content = (JsonObject)JsonNode.Parse("""
                { "DocumentPart": { "Lines": [ { "Description": "Work", "Quantity": 2, "UnitPrice": 10, "DiscountPercent": 5 } ], "DiscountPercent": 12.5 } }
                """)!,
        };

        var part = item.As<DocumentPart>();

        part.Lines[0].Discount.ShouldBe(AmountOrPercent.OfPercent(5));
        part.Adjustments.ShouldHaveSingleItem().Value.ShouldBe(AmountOrPercent.OfPercent(12.5m));
        ContentJson.ToNode(part)!.ToJsonString().ShouldNotContain("DiscountPercent");
    }

    [Fact]
    public void A_snapshot_of_an_earlier_version_still_reads()
    {
        var snapshot = JsonNode.Parse("""
            {
              "Seller": { "Name": "A", "Attention": "", "Address": {}, "TaxId": "", "RegistrationNumber": "", "Email": "", "Phone": "" },
              "Buyer": { "Name": "B", "Attention": "", "Address": {}, "TaxId": "", "RegistrationNumber": "", "Email": "", "Phone": "" },
              "Currency": "EUR", "Culture": "en", "IssueDate": "2026-11-24",
              "Lines": [ { "Code": "", "Description": "Work", "Unit": "", "Quantity": 1, "UnitPrice": 10, "DiscountPercent": 5, "Taxes": [], "AmountMinor": 950 } ],
              "Figures": { "SubtotalMinor": 950, "DiscountMinor": 95, "TaxExclusiveMinor": 855, "TotalMinor": 855, "RoundingMinor": 0, "PayableMinor": 855 }
            }
            """)!.Deserialize<DocumentSnapshot>()!;

        snapshot.Lines[0].DiscountPercent.ShouldBe(5);
        (snapshot.Lines[0].ChargeMinor, snapshot.Figures.ChargeMinor, snapshot.Figures.DepositMinor).ShouldBe((0, 0, 0));
        snapshot.Figures.Adjustments.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_stored_now_reads_back_whole()
    {
        var part = new DocumentPart
        {
            Lines =
            [
                new() { Description = "Work", Discount = AmountOrPercent.OfAmount(250), Charge = AmountOrPercent.OfPercent(3), ServiceDate = new(2026, 11, 1) },
            ],
            Adjustments = [new() { Text = "Shipping", IsCharge = true, Value = AmountOrPercent.OfAmount(900), TaxRateIds = [] }],
            Deposit = AmountOrPercent.OfPercent(30),
        };

        var stored = ContentJson.ToNode(part)!;

        ContentJson.ToNode(stored.Deserialize<DocumentPart>()!)!.ToJsonString().ShouldBe(stored.ToJsonString());
        stored.Deserialize<DocumentPart>()!.Adjustments[0].TaxRateIds.ShouldBeEmpty();
    }
}
