namespace OrchardCrm.Payments.Services;

/// <summary>What of a payment was not refunded yet, minor units.</summary>
/// <param name="TotalMinor">In all.</param>
/// <param name="RestMinor">The part of it that settled no document.</param>
/// <param name="Documents">The parts that settled documents, in the order of the payment; none is zero.</param>
/// <param name="Undone">The payment was undone: nothing is left of it.</param>
public sealed record RefundableAmount(long TotalMinor, long RestMinor, IReadOnlyDictionary<string, long> Documents, bool Undone);
