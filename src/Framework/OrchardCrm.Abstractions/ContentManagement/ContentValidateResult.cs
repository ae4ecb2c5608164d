namespace OrchardCrm.ContentManagement;

/// <summary>What the handlers' checks found.</summary>
public sealed class ContentValidateResult
{
    private readonly List<ContentError> _errors = [];

    /// <summary>What keeps the item from being saved.</summary>
    public IReadOnlyList<ContentError> Errors => _errors;

    /// <summary>True when nothing does.</summary>
    public bool Succeeded => _errors.Count == 0;

    /// <summary>Adds an error.</summary>
    /// <param name="message">Localised: what is wrong, with which value, and the way out.</param>
    /// <param name="member">The member as named in the form (<c>Lines[0].Quantity</c>); empty for the whole.</param>
    public void Fail(string message, string member = "") => _errors.Add(new ContentError(member, message));
}
