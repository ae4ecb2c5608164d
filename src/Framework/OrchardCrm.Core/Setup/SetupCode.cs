using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace OrchardCrm.Core.Setup;

/// <summary>
/// The one-time code that whoever sets the site up from another machine must know. Only the console shows it. After ten wrong
/// tries another one is made, so guessing leads nowhere.
/// </summary>
internal sealed class SetupCode(ILogger<SetupCode> logger)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 10;
    private const int MaxTries = 10;
    private readonly Lock _lock = new();
    private string? _code;
    private int _tries;

    /// <summary>Makes a code and prints it.</summary>
    public void Issue()
    {
        lock (_lock)
        {
            _code = RandomNumberGenerator.GetString(Letters, Length);
            _tries = 0;
            logger.LogInformation("This site is not set up yet. Open /setup; from another machine it asks for the setup code {Code}.", _code);
        }
    }

    /// <summary>Ends the code: the site is set up.</summary>
    public void Revoke()
    {
        lock (_lock)
            _code = null;
    }

    /// <summary>Whether the code is the printed one, in constant time.</summary>
    public bool IsValid(string? code)
    {
        lock (_lock)
        {
            if (_code is null || code is null)
                return false;
            var given = code.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(_code)))
                return true;
            if (++_tries < MaxTries)
                return false;
        }

        logger.LogWarning("{Count} wrong setup codes were tried; there is a new one.", MaxTries);
        Issue();
        return false;
    }
}
