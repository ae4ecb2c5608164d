namespace OrchardCrm.Workflows;

/// <summary>An activity can't succeed by trying again: a person must look. The message is shown to that person.</summary>
public sealed class WorkflowFaultException : Exception
{
    /// <summary>Made with what is wrong and what to do.</summary>
    public WorkflowFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Made with what is wrong and its cause.</summary>
    public WorkflowFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
