namespace OrchardCrm.Clients;

/// <summary>Names of the module's content types.</summary>
public static class ClientTypes
{
    /// <summary>A client.</summary>
    public const string Client = nameof(Client);
}
