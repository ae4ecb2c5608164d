namespace OrchardCrm.Workflows.Http;

/// <summary>A connection to an address that is not public was refused.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
