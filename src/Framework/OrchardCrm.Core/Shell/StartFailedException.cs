namespace OrchardCrm.Core.Shell;

/// <summary>The program can't start, for a reason that the operator can mend; shown without a stack.</summary>
internal sealed class StartFailedException(string message) : Exception(message);
