namespace OrchardCrm.Workflows;

/// <summary>A property of an activity that is kept in the workflow and edited in the designer: text, whole number, yes or no.</summary>
/// <param name="label">Its label, in English: a key of the module's texts.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ActivityPropertyAttribute(string label) : Attribute
{
    /// <summary>Its label, in English.</summary>
    public string Label { get; } = label;

    /// <summary>A line below the field, in English; empty for none.</summary>
    public string Hint { get; set; } = "";

    /// <summary>How it is edited.</summary>
    public ActivityEditor Editor { get; set; }

    /// <summary>It must not be empty.</summary>
    public bool Required { get; set; }

    /// <summary>It may hold a secret: the history of runs does not show it.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Name of the <see cref="IActivityChoiceProvider"/> whose choices it takes, for <see cref="ActivityEditor.Choice"/>.</summary>
    public string Choices { get; set; } = "";

    /// <summary>Place in the form; lower comes first.</summary>
    public int Order { get; set; }
}
