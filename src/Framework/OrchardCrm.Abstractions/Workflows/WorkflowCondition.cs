namespace OrchardCrm.Workflows;

/// <summary>Conditions as people type them: an expression such as <c>event.Amount &gt; 100</c>, or whole Liquid.</summary>
public static class WorkflowCondition
{
    /// <summary>The Liquid that makes <c>true</c> or nothing, or what was typed where it is Liquid already.</summary>
    public static string ToLiquid(string condition) =>
        condition.Contains("{{", StringComparison.Ordinal) || condition.Contains("{%", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(condition)
            ? condition
            : $"{{% if {condition.ReplaceLineEndings(" ").Trim()} %}}true{{% endif %}}";
}
