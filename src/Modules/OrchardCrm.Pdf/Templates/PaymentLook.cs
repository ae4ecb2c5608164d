namespace OrchardCrm.Pdf.Templates;

/// <summary>How the payment block is set off.</summary>
internal enum PaymentLook
{
    /// <summary>Within a hairline frame.</summary>
    Framed,

    /// <summary>On a light ground.</summary>
    Filled,

    /// <summary>Under a rule, with little space around it.</summary>
    Ruled,
}
