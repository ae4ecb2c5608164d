using OrchardCrm.Clients.ViewModels;

namespace OrchardCrm.Clients.Import;

/// <summary>A row of a file, read into the form of a client.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Form">The form.</param>
/// <param name="Problems">What is wrong with it; none for a good one.</param>
public sealed record ImportRow(int Line, ClientViewModel Form, IReadOnlyList<string> Problems)
{
    /// <summary>What the row is called.</summary>
    public string Name => string.IsNullOrEmpty(Form.Company) ? string.IsNullOrEmpty(Form.Name) ? Form.Email ?? "" : Form.Name : Form.Company;
}
