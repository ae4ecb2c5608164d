namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>When the worker of <see cref="TestModule.FailingWorker"/> fails.</summary>
public enum WorkerFailure
{
    Never,
    WhenMade,
    AtStart,
    Later,
}
