using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OrchardCrm.Core.Mvc;

/// <summary>
/// A decimal opens with all its digits. A text that can't be null is empty when the field is, so that <c>[Required]</c> alone
/// says what must be filled in.
/// </summary>
internal sealed class FieldMetadataProvider : IDisplayMetadataProvider
{
    private const string AllDigits = "{0:0.############################}";

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        if (type == typeof(decimal))
            context.DisplayMetadata.EditFormatString ??= AllDigits;
        else if (type == typeof(string) && context.Key.PropertyInfo is { } property && !TakesNull(property))
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }

    private static bool TakesNull(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).WriteState != NullabilityState.NotNull;
}
