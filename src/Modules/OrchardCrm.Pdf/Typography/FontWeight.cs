namespace OrchardCrm.Pdf.Typography;

/// <summary>The two weights that documents use: each further one would be embedded in every file.</summary>
internal enum FontWeight
{
    Regular,
    SemiBold,
}
