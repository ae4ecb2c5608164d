using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Liquid;

/// <summary><c>payment</c> in templates.</summary>
/// <param name="Amount">How much came.</param>
/// <param name="Date">When it came.</param>
/// <param name="Method">Payment method, in the reader's language where it is a shipped one.</param>
/// <param name="Reference">Reference; may be empty.</param>
/// <param name="Number">Number of the receipt.</param>
/// <param name="Refunded">How much of it went back.</param>
/// <param name="Unapplied">How much of it settles nothing yet.</param>
public sealed record PaymentModel(
    Money Amount, DateOnly Date, string Method, string Reference, string Number, Money Refunded, Money Unapplied);
