using OrchardCrm.ContentManagement;

namespace OrchardCrm.Tests.Kernel.ContentManagement;

public sealed class ContentPathSpecs
{
    [Fact]
    public void A_types_pages_lie_under_its_plural()
    {
        ContentPaths.ListInAdmin("Client").ShouldBe("/admin/clients");
        ContentPaths.InAdmin("CreditNote", "4x").ShouldBe("/admin/credit-notes/4x");
        ContentPaths.InPortal("Invoice", "4x").ShouldBe("/portal/invoices/4x");
        ContentPaths.ViewPermission("CreditNote").ShouldBe("ViewCreditNotes");
    }
}
