using System.Globalization;
using Microsoft.Extensions.Configuration;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Core.Shell;

namespace OrchardCrm.Core.BackgroundTasks;

/// <summary>The host's setting of how long claims hold.</summary>
internal static class ClaimSetting
{
    private const string Key = "OrchardCrm:Claims:Seconds";
    private const int Shortest = 3;
    private const int Longest = 3600;

    /// <summary>Reads it.</summary>
    /// <exception cref="StartFailedException">It is no number of seconds that would do.</exception>
    public static ClaimTime Read(IConfiguration? configuration)
    {
        if (configuration?[Key] is not { } value || string.IsNullOrWhiteSpace(value))
            return ClaimTime.Default;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= Shortest and <= Longest
            ? new ClaimTime(TimeSpan.FromSeconds(seconds))
            : throw new StartFailedException($"{Key} is '{value}'. Set it to a number of seconds from {Shortest} to {Longest}.");
    }
}
