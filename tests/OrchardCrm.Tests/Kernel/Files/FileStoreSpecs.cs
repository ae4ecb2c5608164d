using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.FileStorage;

namespace OrchardCrm.Tests.Kernel.Files;

public sealed class FileStoreSpecs : IAsyncDisposable
{
    private readonly KernelShell _shell = new(configuration: new Dictionary<string, string?> { ["OrchardCrm:Files:MaximumBytes"] = "100000" });

    private IFileStore Store => _shell.Services.GetRequiredService<IFileStore>();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task A_file_is_stored_once_under_its_hash_and_reads_back()
    {
        var first = await SaveAsync("hello"u8.ToArray(), "a.txt");
        var second = await SaveAsync("hello"u8.ToArray(), "b.txt");

        second.FileId.ShouldBe(first.FileId);
        first.FileId.ShouldBe("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        first.Length.ShouldBe(5);
        await using var stream = await Store.OpenReadAsync(first.FileId);
        using var reader = new StreamReader(stream.ShouldNotBeNull());
        (await reader.ReadToEndAsync()).ShouldBe("hello");
        Directory.GetFiles(Path.Combine(_shell.DataPath, "files"), "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000", "image/png")]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("524946460000000057454250", "image/webp")]
    [InlineData("255044462D312E37", "application/pdf")]
    [InlineData("00010203", "application/octet-stream")]
    public async Task The_type_is_found_from_the_content(string hex, string type) =>
        (await SaveAsync(Convert.FromHexString(hex), "evil.html")).ContentType.ShouldBe(type);

    [Theory]
    [InlineData("Olá, mundo", "text/plain")]
    [InlineData("<!doctype html><script>alert(1)</script>", "application/octet-stream")]
    [InlineData("  <svg xmlns=\"http://www.w3.org/2000/svg\"/>", "application/octet-stream")]
    public async Task What_a_browser_could_run_is_plain_bytes(string text, string type) =>
        (await SaveAsync(Encoding.UTF8.GetBytes(text), "logo.png")).ContentType.ShouldBe(type);

    [Fact]
    public async Task An_office_file_is_told_from_a_zip()
    {
        (await SaveAsync(Zip("xl/workbook.xml"), "x")).ContentType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await SaveAsync(Zip("readme.txt"), "x")).ContentType.ShouldBe("application/zip");
    }

    [Fact]
    public async Task A_file_that_is_too_large_leaves_nothing_behind()
    {
        await Should.ThrowAsync<FileTooLargeException>(() => SaveAsync(new byte[100_001], "big"));

        Directory.GetFiles(Path.Combine(_shell.DataPath, "files"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("")]
    [InlineData("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9825")]
    public async Task An_id_of_no_file_opens_nothing(string id) => (await Store.OpenReadAsync(id)).ShouldBeNull();

    private static byte[] Zip(string entry)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry(entry);
        return memory.ToArray();
    }

    private async Task<StoredFile> SaveAsync(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return await Store.SaveAsync(stream, name);
    }
}
