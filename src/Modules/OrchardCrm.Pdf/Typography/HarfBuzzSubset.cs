using System.Runtime.InteropServices;

namespace OrchardCrm.Pdf.Typography;

/// <summary>The part of HarfBuzz's subsetter that the managed wrapper does not show; the native library exports it.</summary>
internal static partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint NoLayoutClosure = 0x200;
    private const int DropTableTags = 3;
    private const uint MissingMapping = uint.MaxValue;

    // The text is shaped before the cut, with the whole face: its layout tables are dead weight in a document.
    private static readonly uint[] LayoutTables = [Tag("GSUB"), Tag("GPOS"), Tag("GDEF"), Tag("kern"), Tag("morx"), Tag("STAT"), Tag("DSIG"), Tag("BASE")];

    /// <summary>A face of just these glyphs, and the number that each of them has in it.</summary>
    public static (byte[] Font, Dictionary<uint, ushort> NewGlyphs) Cut(IntPtr face, IReadOnlyCollection<uint> glyphs)
    {
        var input = SubsetInputCreateOrFail();
        var plan = IntPtr.Zero;
        var cutFace = IntPtr.Zero;
        try
        {
            SubsetInputSetFlags(input, NoHinting | NoLayoutClosure);
            AddAll(SubsetInputGlyphSet(input), glyphs);
            AddAll(SubsetInputSet(input, DropTableTags), LayoutTables);

            plan = SubsetPlanCreateOrFail(face, input);
            cutFace = plan == IntPtr.Zero ? IntPtr.Zero : SubsetPlanExecuteOrFail(plan);
            if (cutFace == IntPtr.Zero)
                throw new InvalidOperationException("HarfBuzz could not cut a font: the file in the Fonts folder may be damaged.");

            var mapping = SubsetPlanOldToNewGlyphMapping(plan);
            var newGlyphs = new Dictionary<uint, ushort>();
            foreach (var glyph in glyphs)
            {
                if (MapGet(mapping, glyph) is var mapped and not MissingMapping)
                    newGlyphs[glyph] = (ushort)mapped;
            }

            return (BytesOf(cutFace), newGlyphs);
        }
        finally
        {
            FaceDestroy(cutFace);
            SubsetPlanDestroy(plan);
            SubsetInputDestroy(input);
        }
    }

    private static byte[] BytesOf(IntPtr face)
    {
        var blob = FaceReferenceBlob(face);
        try
        {
            var data = BlobGetData(blob, out var length);
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            BlobDestroy(blob);
        }
    }

    private static void AddAll(IntPtr set, IEnumerable<uint> values)
    {
        foreach (var value in values)
            SetAdd(set, value);
    }

    private static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial IntPtr SubsetInputCreateOrFail();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void SubsetInputDestroy(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void SubsetInputSetFlags(IntPtr input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    private static partial IntPtr SubsetInputGlyphSet(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    private static partial IntPtr SubsetInputSet(IntPtr input, int set);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(IntPtr set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    private static partial IntPtr SubsetPlanCreateOrFail(IntPtr face, IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    private static partial IntPtr SubsetPlanExecuteOrFail(IntPtr plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    private static partial IntPtr SubsetPlanOldToNewGlyphMapping(IntPtr plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    private static partial void SubsetPlanDestroy(IntPtr plan);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    private static partial uint MapGet(IntPtr map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial IntPtr FaceReferenceBlob(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void FaceDestroy(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial IntPtr BlobGetData(IntPtr blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void BlobDestroy(IntPtr blob);
}
