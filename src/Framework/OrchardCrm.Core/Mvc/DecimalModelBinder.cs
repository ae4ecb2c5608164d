using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Core.Mvc;

/// <summary>Reads typed numbers strictly by the person's language; what was typed stays in the field.</summary>
internal sealed class DecimalModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var typed = value.FirstValue;
        if (string.IsNullOrWhiteSpace(typed) && bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        // Addresses are written by the program, fields by a person.
        var culture = bindingContext.BindingSource == BindingSource.Path ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture;
        if (NumberParser.TryParse(typed, culture, out var number, out var error))
        {
            bindingContext.Result = ModelBindingResult.Success(number);
            return Task.CompletedTask;
        }

        var texts = bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Strings>>();
        bindingContext.ModelState.TryAddModelError(
            bindingContext.ModelName, texts[NumberParseMessages.KeyOf(error), NumberParseMessages.Arguments(typed, culture)]);
        return Task.CompletedTask;
    }
}
