using System.Security.Cryptography;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data;

/// <summary>
/// 48 bits of milliseconds and 80 random bits in Crockford's base 32. Within a millisecond the random part counts up, so
/// that ids of one process always sort in the order they were made.
/// </summary>
internal sealed class IdGenerator(TimeProvider time) : IIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    private readonly Lock _lock = new();
    private long _milliseconds;
    private UInt128 _random;

    public string GenerateUniqueId()
    {
        UInt128 value;
        lock (_lock)
        {
            var now = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (now > _milliseconds)
            {
                _milliseconds = now;
                _random = NewRandom();
            }
            else
            {
                _random++;
            }

            value = ((UInt128)(ulong)_milliseconds << 80) + _random;
        }

        return string.Create(Length, value, static (characters, rest) =>
        {
            for (var position = characters.Length - 1; position >= 0; position--)
            {
                characters[position] = Alphabet[(int)(ulong)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    private static UInt128 NewRandom()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[6..]);
        // The top bit stays free for counting up.
        bytes[6] &= 0x7f;
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
