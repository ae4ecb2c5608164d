namespace OrchardCrm.Workflows;

/// <summary>How a property of an activity is edited.</summary>
public enum ActivityEditor
{
    /// <summary>A line of text, a number or a tick, by the property's type.</summary>
    Plain,

    /// <summary>A line of Liquid.</summary>
    Liquid,

    /// <summary>Lines of Liquid.</summary>
    LiquidText,

    /// <summary>A condition (<see cref="WorkflowCondition"/>).</summary>
    Condition,

    /// <summary>Lines of text, each of them a value.</summary>
    Lines,

    /// <summary>JavaScript.</summary>
    Script,

    /// <summary>One of the choices of a provider.</summary>
    Choice,
}
