namespace OrchardCrm.Workflows;

/// <summary>An activity that does something.</summary>
public abstract class TaskActivity : Activity;
