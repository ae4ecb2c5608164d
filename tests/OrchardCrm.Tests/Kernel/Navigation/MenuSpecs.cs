using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Tests.Kernel.Navigation;

public sealed class MenuSpecs : IAsyncDisposable
{
    private readonly KernelShell _shell = new(services => services
        .AddSingleton<INavigationProvider, Menu>()
        .AddSingleton<IPermissionProvider, Rights>());

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task Entries_are_in_order_without_those_that_one_may_not_see() =>
        (await BuildAsync("/admin", new Claim(Permission.ClaimType, "ViewClients"))).Select(item => item.Text).ShouldBe(["Home", "Clients"]);

    [Fact]
    public async Task A_permission_includes_what_it_implies() =>
        (await BuildAsync("/admin", new Claim(Permission.ClaimType, "ManageClients"))).Select(item => item.Text).ShouldContain("Clients");

    [Fact]
    public async Task An_administrator_sees_all() =>
        (await BuildAsync("/admin", new Claim(ClaimTypes.Role, Roles.Administrator))).Count.ShouldBe(3);

    [Theory]
    [InlineData("/admin", "Home")]
    [InlineData("/admin/clients/42", "Clients")]
    [InlineData("/admin/clientsomething", null)] // the dashboard at /admin is no parent of every page below it
    public async Task The_entry_of_the_longest_address_above_the_page_is_selected(string path, string? selected) =>
        (await BuildAsync(path, new Claim(ClaimTypes.Role, Roles.Administrator))).Where(item => item.Selected).Select(item => item.Text)
            .ShouldBe(selected is null ? [] : [selected]);

    private Task<IReadOnlyList<MenuItem>> BuildAsync(string path, params Claim[] claims) => _shell.InScopeAsync(services =>
    {
        var http = new DefaultHttpContext { RequestServices = services, User = new ClaimsPrincipal(new ClaimsIdentity(claims, "test")) };
        http.Request.Path = path;
        return services.GetRequiredService<INavigationManager>().BuildMenuAsync(MenuNames.Admin, http);
    });

    private sealed class Menu : INavigationProvider
    {
        public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        {
            builder.Add("Features", "/admin/features", 90, permission: StandardPermissions.ManageFeatures);
            builder.Add("Clients", "/admin/clients", 10, permission: "ViewClients");
            builder.Add("Home", "/admin", 0);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Rights : IPermissionProvider
    {
        private static readonly Permission Manage = new("ManageClients", "Manage clients");

        public IEnumerable<Permission> GetPermissions() => [Manage, new("ViewClients", "See clients", ImpliedBy: [Manage])];

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
    }
}
