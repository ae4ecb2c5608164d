using Fluid;
using Fluid.Values;
using OrchardCrm.Liquid;

namespace OrchardCrm.Core.Liquid;

/// <summary>Fluid's options for this shell: the models that were allowed, our filters, the limits.</summary>
internal sealed class LiquidOptions
{
    public LiquidOptions(IEnumerable<LiquidModelRegistration> models)
    {
        Template = new TemplateOptions
        {
            MaxSteps = LiquidLimits.Steps,
            MaxRecursion = LiquidLimits.Recursion,
            MemberAccessStrategy = new DefaultMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.SnakeCase },
            Assigned = Bounded,
            Captured = Bounded,
        };
        // One by one: Fluid cannot read the properties of a struct by itself.
        Template.MemberAccessStrategy.Register<Abstractions.Money.Money, object>("is_zero", money => money.IsZero);
        Template.MemberAccessStrategy.Register<Abstractions.Money.Money, object>("minor_units", money => money.MinorUnits);
        Template.MemberAccessStrategy.Register<Abstractions.Money.Money, object>("currency", money => money.Currency);
        foreach (var model in models)
            Template.MemberAccessStrategy.Register(model.ModelType);
        // Fluid would turn dates without a time into instants of some time zone.
        Template.ValueConverters.Add(value => value is DateOnly ? new ObjectValue(value) : null);
        LiquidFilters.AddTo(Template.Filters);
    }

    public TemplateOptions Template { get; }

    private static ValueTask<FluidValue> Bounded(string identifier, FluidValue value, TemplateContext context)
    {
        if (value.Type == FluidValues.String)
            ((LiquidBudget)context.AmbientValues[LiquidBudget.Key]).Check(value.ToStringValue().Length);
        return new(value);
    }
}
