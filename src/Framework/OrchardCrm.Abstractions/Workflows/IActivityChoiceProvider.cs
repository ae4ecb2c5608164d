namespace OrchardCrm.Workflows;

/// <summary>Lists what a property of an activity can be set to, such as the kinds of mail.</summary>
public interface IActivityChoiceProvider
{
    /// <summary>Name that <see cref="ActivityPropertyAttribute.Choices"/> gives.</summary>
    string Name { get; }

    /// <summary>The choices: value and localised text.</summary>
    Task<IReadOnlyList<KeyValuePair<string, string>>> GetAsync(CancellationToken cancellationToken);
}
