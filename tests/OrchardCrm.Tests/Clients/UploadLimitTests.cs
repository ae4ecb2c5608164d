using System.Net;
using System.Text;
using OrchardCrm.Clients.Controllers;
using OrchardCrm.Clients.Import;
using OrchardCrm.TestSupport.Server;

namespace OrchardCrm.Tests.Clients;

/// <summary>Files that are sent to a real server: what an export writes is taken, and what is too large is answered by the page it was sent from.</summary>
public sealed class UploadLimitTests
{
    private const string Imports = "/admin/clients/import";
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_file_of_many_full_clients_is_taken_and_one_beyond_the_limit_is_refused_at_the_field_with_the_way_out()
    {
        var setup = new ServerSetup();
        await using var server = await ServerProcess.StartNewAsync(new ServerProcessOptions { Setup = setup });
        using var admin = new SiteVisitor(server.CreateClient());
        await admin.LogInAsync(setup);

        // More than Kestrel takes of a request and the store of a file, unless they are told.
        using (var answer = await admin.UploadAsync(Imports, "file", "clients.csv", new MemoryStream(FullClients(35 * Megabyte))))
            (answer.StatusCode, answer.Headers.Location?.OriginalString.StartsWith(Imports + "/", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Found, true));
        (await admin.ReadAsync(Imports)).ShouldContain("A file has at most 512 MB.");

        using (var answer = await admin.UploadAsync(Imports, "file", "clients.csv", new Zeros(600L * Megabyte)))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            var page = WebUtility.HtmlDecode(await admin.ReadAsync(answer.Headers.Location!.OriginalString));
            page.ShouldContain("""id="file-error">The file has 600 MB, and one has at most 512 MB. Split it into several files""");
        }

        using (var answer = await admin.UploadAsync(Imports, "/admin/clients/some one/files", "upload", "plan.pdf", new Zeros(ClientFilesController.MostBytes + (2 * Megabyte))))
            answer.Headers.Location?.OriginalString.ShouldStartWith("/admin/clients/some%20one?tab=profile&tooLarge=10");
    }

    private static byte[] FullClients(int bytes)
    {
        var text = new StringBuilder("Company;Notes\n", bytes + 2000);
        for (var i = 0; text.Length < bytes; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Company {i};{new string('n', 1000)}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // As long as it says, without holding it.
    private sealed class Zeros(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
