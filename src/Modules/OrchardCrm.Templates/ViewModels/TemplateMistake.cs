namespace OrchardCrm.Templates.ViewModels;

/// <summary>A mistake in what is typed.</summary>
/// <param name="Field">The form's field.</param>
/// <param name="Line">Line, from 1; 0 where unknown.</param>
/// <param name="Message">What is wrong, with the line.</param>
public sealed record TemplateMistake(string Field, int Line, string Message);
