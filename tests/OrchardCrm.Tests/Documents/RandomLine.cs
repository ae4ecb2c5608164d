using FsCheck;

namespace OrchardCrm.Tests.Documents;

/// <summary>What FsCheck draws; <see cref="RandomDocument"/> makes a line of it.</summary>
public sealed record RandomLine(
    DoNotSize<short> Quantity, DoNotSize<int> Price, byte PriceDecimals, byte Discount, DoNotSize<ushort> Charge, byte Taxes);
