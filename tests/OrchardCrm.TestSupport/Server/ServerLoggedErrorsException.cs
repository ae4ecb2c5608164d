namespace OrchardCrm.TestSupport.Server;

/// <summary>A server logged errors during a test that did not announce them.</summary>
public sealed class ServerLoggedErrorsException(IReadOnlyList<string> errors) : Exception(
    $"The server logged {errors.Count} error(s) that the test did not announce (server.Log.Expect):\n{string.Join("\n\n", errors)}");
