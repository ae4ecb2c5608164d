using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCrm.Core.Mvc;

/// <summary>Takes all decimals.</summary>
internal sealed class DecimalModelBinderProvider : IModelBinderProvider
{
    private static readonly DecimalModelBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(decimal) ? Binder : null;
}
