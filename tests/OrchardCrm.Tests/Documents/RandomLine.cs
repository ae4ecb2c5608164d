namespace OrchardCrm.Tests.Documents;

/// <summary>What FsCheck draws; <see cref="RandomDocument"/> makes a line of it.</summary>
public sealed record RandomLine(short Quantity, int Price, byte PriceDecimals, byte Discount, ushort Charge, byte Taxes);
