using System.Text;

namespace OrchardCrm.ContentManagement;

/// <summary>
/// The rule by which pages and permissions of a content type are named: a type's pages lie under its plural
/// (<c>CreditNote</c>: <c>/admin/credit-notes/{id}</c>), and its permissions are named by it (<c>ViewCreditNotes</c>, <c>ManageCreditNotes</c>).
/// </summary>
public static class ContentPaths
{
    /// <summary>The list of a type in the admin.</summary>
    public static string ListInAdmin(string contentType) => $"/admin/{Segment(contentType)}";

    /// <summary>An item's page in the admin.</summary>
    public static string InAdmin(string contentType, string contentItemId) => $"{ListInAdmin(contentType)}/{contentItemId}";

    /// <summary>An item's page in the portal.</summary>
    public static string InPortal(string contentType, string contentItemId) => $"/portal/{Segment(contentType)}/{contentItemId}";

    /// <summary>Name of the permission to view items of a type.</summary>
    public static string ViewPermission(string contentType) => $"View{contentType}s";

    /// <summary>Name of the permission to manage items of a type.</summary>
    public static string ManagePermission(string contentType) => $"Manage{contentType}s";

    private static string Segment(string contentType)
    {
        var segment = new StringBuilder(contentType.Length + 4);
        foreach (var letter in contentType)
        {
            if (char.IsUpper(letter) && segment.Length > 0)
                segment.Append('-');
            segment.Append(char.ToLowerInvariant(letter));
        }

        return segment.Append('s').ToString();
    }
}
