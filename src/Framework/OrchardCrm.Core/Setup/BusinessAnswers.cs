using OrchardCrm.Settings;

namespace OrchardCrm.Core.Setup;

/// <summary>Puts what the setup form was told over what a recipe says.</summary>
internal static class BusinessAnswers
{
    /// <summary>Takes over each value that was answered; what was left empty, or as it always begins, stays as the recipe has it.</summary>
    public static void Apply(BusinessSettings answers, BusinessSettings business)
    {
        var untouched = new BusinessSettings();
        foreach (var property in typeof(BusinessSettings).GetProperties().Where(property => property.CanWrite))
        {
            if (property.GetValue(answers) is { } answer && answer is not "" && !answer.Equals(property.GetValue(untouched)))
                property.SetValue(business, answer);
        }
    }
}
