namespace OrchardCrm.Navigation;

/// <summary>Adds entries to a menu.</summary>
public interface INavigationProvider
{
    /// <summary>Adds entries when the name is that of a menu it knows (<see cref="MenuNames"/>).</summary>
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
