namespace OrchardCrm.Abstractions.Money;

internal enum SymbolPlace
{
    Before,
    BeforeWithSpace,
    AfterWithSpace,
}
