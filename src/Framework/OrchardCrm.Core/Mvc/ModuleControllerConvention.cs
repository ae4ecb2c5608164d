using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCrm.Core.Security;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Mvc;

/// <summary>
/// A controller's area is its module; <c>[Admin]</c> and <c>[Portal]</c> let in whom they are for, and nobody else, unless
/// anonymous access is allowed.
/// </summary>
internal sealed class ModuleControllerConvention : IControllerModelConvention
{
    private static readonly Assembly Kernel = typeof(ModuleControllerConvention).Assembly;
    private static readonly AuthorizeAttribute Staff = new(CrmPolicyProvider.Admin) { AuthenticationSchemes = AuthenticationSchemes.Staff };
    private static readonly AuthorizeAttribute Clients = new(CrmPolicyProvider.Portal) { AuthenticationSchemes = AuthenticationSchemes.Portal };

    public void Apply(ControllerModel controller)
    {
        if (controller.ControllerType.Assembly != Kernel && !controller.RouteValues.ContainsKey("area"))
            controller.RouteValues["area"] = controller.ControllerType.Assembly.GetName().Name;

        foreach (var action in controller.Actions)
        {
            var attributes = action.Attributes.Concat(controller.Attributes).ToList();
            if (attributes.OfType<AdminAttribute>().Any())
                Require(action, Staff);
            if (attributes.OfType<PortalAttribute>().Any())
                Require(action, Clients);
        }
    }

    private static void Require(ActionModel action, AuthorizeAttribute who)
    {
        foreach (var selector in action.Selectors)
            selector.EndpointMetadata.Add(who);
    }
}
