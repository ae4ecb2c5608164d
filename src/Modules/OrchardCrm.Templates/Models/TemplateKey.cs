namespace OrchardCrm.Templates.Models;

/// <summary>Which template is meant.</summary>
/// <param name="Kind">Kind of mail.</param>
/// <param name="Culture">Language.</param>
/// <param name="ClientId">The client whose own it is; empty for the business's.</param>
public sealed record TemplateKey(string Kind, string Culture, string ClientId = "")
{
    /// <summary>Whether it is a client's own.</summary>
    public bool IsOfClient => ClientId.Length > 0;

    /// <summary>Address of its page in the admin.</summary>
    public string Path => IsOfClient
        ? $"/admin/clients/{ClientId}/templates/{Kind}/{Culture}"
        : $"/admin/settings/templates/{Kind}/{Culture}";

    /// <summary>Address of the list that it stands in.</summary>
    public string ListPath => IsOfClient ? $"/admin/clients/{ClientId}?tab=templates" : "/admin/settings/templates";
}
