using System.Text;
using OrchardCrm.Clients.ViewModels;

namespace OrchardCrm.Clients.Exchange;

/// <summary>
/// Further contacts in one cell: a line each, its fields (first name, last name, role, e-mail, phone, <c>copy</c>) between bars. A bar or
/// backslash of a name has a backslash before it.
/// </summary>
public static class ContactLines
{
    private const string Copy = "copy";
    private const int Fields = 6;

    /// <summary>Writes the cell.</summary>
    public static string Write(IEnumerable<ContactRowViewModel> contacts) => string.Join('\n', contacts.Where(row => !row.IsBlank).Select(row => string.Join(
        " | ", new[] { row.FirstName, row.LastName, row.Role, row.Email, row.Phone, row.IsCopied ? Copy : "" }.Select(Escape)).TrimEnd()));

    /// <summary>Reads the cell; null where a line has more fields than there are.</summary>
    public static List<ContactRowViewModel>? Read(string cell)
    {
        var contacts = new List<ContactRowViewModel>();
        foreach (var line in cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var fields = Split(line);
            if (fields.Count > Fields)
                return null;
            contacts.Add(new ContactRowViewModel
            {
                FirstName = Field(0), LastName = Field(1), Role = Field(2), Email = Field(3), Phone = Field(4),
                IsCopied = Field(5).Equals(Copy, StringComparison.OrdinalIgnoreCase),
            });

            string Field(int index) => index < fields.Count ? fields[index] : "";
        }

        return contacts;
    }

    private static string Escape(string? field) =>
        (field ?? "").Replace("\\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static List<string> Split(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                field.Append(line[++i]);
            }
            else if (line[i] == '|')
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString().Trim());
        return fields;
    }
}
