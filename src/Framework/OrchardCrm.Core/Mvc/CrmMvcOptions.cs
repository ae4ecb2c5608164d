using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardCrm.Core.Mvc;

/// <summary>How MVC works in every shell.</summary>
internal sealed class CrmMvcOptions(IStringLocalizer<Strings> S) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add(new UnreadFormFilter());
        options.Filters.Add<PageConnectionFilter>();
        options.Conventions.Add(new ModuleControllerConvention());
        options.ModelBinderProviders.Insert(0, new DecimalModelBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new FieldMetadataProvider());
        options.ModelMetadataDetailsProviders.Add(new ValidationMessages());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        Translate(options);
    }

    private void Translate(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => S[ValidationTexts.Value, value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => S[ValidationTexts.AnyValue, value]);
        messages.SetValueIsInvalidAccessor(value => S[ValidationTexts.AnyValue, value]);
        messages.SetUnknownValueIsInvalidAccessor(field => S[ValidationTexts.UnknownValue, field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => S[ValidationTexts.AnyUnknownValue]);
        messages.SetValueMustBeANumberAccessor(field => S[ValidationTexts.Number, field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => S[ValidationTexts.AnyNumber]);
        messages.SetMissingBindRequiredValueAccessor(field => S[ValidationTexts.Required, field]);
        messages.SetMissingKeyOrValueAccessor(() => S[ValidationTexts.Missing]);
        messages.SetValueMustNotBeNullAccessor(_ => S[ValidationTexts.Missing]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => S[ValidationTexts.MissingBody]);
    }
}
