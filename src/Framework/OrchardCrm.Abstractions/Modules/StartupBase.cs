using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Modules;

/// <summary>A module's registrations for one feature. Instances are made with the host's services (configuration, environment, logging).</summary>
public abstract class StartupBase
{
    /// <summary>Order among startups whose features do not depend on each other; lower runs first.</summary>
    public virtual int Order => 0;

    /// <summary>Order of <see cref="Configure"/>; by default that of <see cref="Order"/>.</summary>
    public virtual int ConfigureOrder => Order;

    /// <summary>Registers the feature's services in the shell's container.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Adds the feature's middleware and endpoints to the shell's pipeline, after routing and authentication.</summary>
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }
}
