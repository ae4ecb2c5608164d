using System.Buffers.Binary;

namespace OrchardCrm.Pdf.Typography;

/// <summary>
/// Writes a font's <c>cmap</c> table anew. A PDF learns from it which text a glyph stands for, and shaping picks glyphs
/// (tabular figures, joined letters) that the original table does not name: they would be copied as nothing.
/// </summary>
internal static class CharacterMap
{
    private const uint CmapTag = 0x636D6170;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    public static byte[] Replace(byte[] font, IEnumerable<(int Character, ushort Glyph)> mapping)
    {
        var cmap = Build([.. mapping.OrderBy(entry => entry.Character)]);
        var tables = ReadTables(font);
        tables[CmapTag] = cmap;

        var offset = HeaderLength + (RecordLength * tables.Count);
        var result = new byte[offset + tables.Values.Sum(table => Padded(table.Length))];
        font.AsSpan(0, HeaderLength).CopyTo(result);
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(4), (ushort)tables.Count);
        var record = HeaderLength;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(result.AsMemory(offset));
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(record), tag);
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(record + 4), Checksum(result.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(record + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(record + 12), (uint)table.Length);
            record += RecordLength;
            offset += Padded(table.Length);
        }

        return result;
    }

    private static SortedDictionary<uint, ReadOnlyMemory<byte>> ReadTables(byte[] font)
    {
        var tables = new SortedDictionary<uint, ReadOnlyMemory<byte>>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var record = font.AsSpan(HeaderLength + (i * RecordLength), RecordLength);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            tables[BinaryPrimitives.ReadUInt32BigEndian(record)] = font.AsMemory(offset, length);
        }

        return tables;
    }

    // One subtable of format 12 (platform Windows, full Unicode), a group a character.
    private static byte[] Build((int Character, ushort Glyph)[] mapping)
    {
        var table = new byte[12 + 16 + (12 * mapping.Length)];
        var span = table.AsSpan();
        BinaryPrimitives.WriteUInt16BigEndian(span[2..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(span[4..], 3);
        BinaryPrimitives.WriteUInt16BigEndian(span[6..], 10);
        BinaryPrimitives.WriteUInt32BigEndian(span[8..], 12);
        var subtable = span[12..];
        BinaryPrimitives.WriteUInt16BigEndian(subtable, 12);
        BinaryPrimitives.WriteUInt32BigEndian(subtable[4..], (uint)subtable.Length);
        BinaryPrimitives.WriteUInt32BigEndian(subtable[12..], (uint)mapping.Length);
        for (var i = 0; i < mapping.Length; i++)
        {
            var group = subtable[(16 + (12 * i))..];
            BinaryPrimitives.WriteUInt32BigEndian(group, (uint)mapping[i].Character);
            BinaryPrimitives.WriteUInt32BigEndian(group[4..], (uint)mapping[i].Character);
            BinaryPrimitives.WriteUInt32BigEndian(group[8..], mapping[i].Glyph);
        }

        return table;
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
