using Microsoft.AspNetCore.Http;

namespace OrchardCrm.Navigation;

/// <summary>Builds menus for the person who looks.</summary>
public interface INavigationManager
{
    /// <summary>The entries that the user may see, in order, the current one marked.</summary>
    Task<IReadOnlyList<MenuItem>> BuildMenuAsync(string name, HttpContext httpContext);
}
