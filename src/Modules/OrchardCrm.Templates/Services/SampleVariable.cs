namespace OrchardCrm.Templates.Services;

/// <summary>A variable of a template.</summary>
/// <param name="Expression">What is written into the template, such as <c>{{ invoice.total | money }}</c>.</param>
/// <param name="Value">What it would print with made-up values.</param>
public sealed record SampleVariable(string Expression, string Value);
