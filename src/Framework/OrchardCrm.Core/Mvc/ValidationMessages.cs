using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OrchardCrm.Core.Mvc;

/// <summary>Gives validation attributes that have no message of their own one that is translated.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null)
                attribute.ErrorMessage = MessageOf(attribute);
        }
    }

    private static string? MessageOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => ValidationTexts.Required,
        StringLengthAttribute { MinimumLength: > 0 } => ValidationTexts.Length,
        StringLengthAttribute or MaxLengthAttribute => ValidationTexts.MaximumLength,
        MinLengthAttribute => ValidationTexts.MinimumLength,
        RangeAttribute => ValidationTexts.Range,
        EmailAddressAttribute => ValidationTexts.Email,
        UrlAttribute => ValidationTexts.Url,
        CompareAttribute => ValidationTexts.Compare,
        RegularExpressionAttribute => ValidationTexts.Pattern,
        _ => null,
    };
}
