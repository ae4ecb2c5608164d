namespace OrchardCrm.Core.Settings;

/// <summary>Tells what keeps settings beyond a scope that they were changed.</summary>
internal sealed class SettingsChanges
{
    public event Action<string>? Changed;

    public void Notify(string name) => Changed?.Invoke(name);
}
