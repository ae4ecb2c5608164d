using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using OrchardCrm.Core.Shell;

namespace OrchardCrm.Core.Security;

/// <summary>
/// The key that wraps the Data Protection keys. It lies in a file outside the database, so that a stolen dump holds no key
/// to its own secrets. Whoever copies the whole data folder has both; <c>OrchardCrm:MasterKeyFile</c> puts the key elsewhere.
/// </summary>
internal sealed class MasterKey
{
    private const int Size = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _key;

    private MasterKey(byte[] key) => _key = key;

    /// <summary>Reads the key's file, made at the first start with rights for the program's user alone.</summary>
    /// <exception cref="StartFailedException">The file is no key or can't be read.</exception>
    public static MasterKey Open(IConfiguration configuration, DataFolder dataFolder)
    {
        var configured = configuration["OrchardCrm:MasterKeyFile"];
        var path = string.IsNullOrWhiteSpace(configured)
            ? dataFolder.File("master.key")
            : Path.GetFullPath(configured, ProgramFolders.ContentRoot);
        try
        {
            return new MasterKey(File.Exists(path) ? Read(path) : Create(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StartFailedException(
                $"The master key {path} can't be used: {exception.Message} Put back the file from the backup, or name another by OrchardCrm:MasterKeyFile.");
        }
    }

    /// <summary>Encrypts and authenticates a text.</summary>
    public string Protect(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceSize + TagSize), sealedBytes.AsSpan(NonceSize, TagSize));
        return Convert.ToBase64String(sealedBytes);
    }

    /// <summary>Decrypts a text.</summary>
    /// <exception cref="CryptographicException">It was encrypted with another key, or changed.</exception>
    public string Unprotect(string protectedText)
    {
        var sealedBytes = Convert.FromBase64String(protectedText);
        var plain = new byte[sealedBytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        aes.Decrypt(
            sealedBytes.AsSpan(0, NonceSize), sealedBytes.AsSpan(NonceSize + TagSize), sealedBytes.AsSpan(NonceSize, TagSize), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] Read(string path)
    {
        var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
        return key.Length == Size ? key : throw new FormatException($"it holds {key.Length} bytes instead of {Size}.");
    }

    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(Size);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.WriteLine(Convert.ToBase64String(key));
        return key;
    }
}
