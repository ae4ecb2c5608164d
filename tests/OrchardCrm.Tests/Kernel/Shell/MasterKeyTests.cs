using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using OrchardCrm.Core.Security;
using OrchardCrm.Core.Shell;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The key outside the database, and the lock on the data folder that it lies in.</summary>
public sealed class MasterKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new("master-key");
    private readonly IConfiguration _configuration;
    private readonly DataFolder _data;

    public MasterKeyTests()
    {
        _configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["OrchardCrm:DataPath"] = _folder.Path })
            .Build();
        _data = DataFolder.Open(_configuration, "App_Data");
    }

    [Fact]
    public void What_it_protects_opens_after_a_restart_and_not_when_changed()
    {
        var secret = MasterKey.Open(_configuration, _data).Protect("<key>1</key>");
        secret.ShouldNotContain("key");

        var reopened = MasterKey.Open(_configuration, _data);

        reopened.Unprotect(secret).ShouldBe("<key>1</key>");
        var changed = (secret[0] == 'A' ? "B" : "A") + secret[1..];
        Should.Throw<CryptographicException>(() => reopened.Unprotect(changed));
    }

    [Fact]
    public void Only_the_program_s_user_may_read_its_file()
    {
        MasterKey.Open(_configuration, _data);

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(_data.File("master.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_file_that_is_no_key_is_refused_with_the_way_out()
    {
        File.WriteAllText(_data.File("master.key"), "not a key");

        Should.Throw<StartFailedException>(() => MasterKey.Open(_configuration, _data)).Message.ShouldContain("OrchardCrm:MasterKeyFile");
    }

    [Fact]
    public void The_data_folder_has_one_holder()
    {
        Should.Throw<StartFailedException>(() => DataFolder.Open(_configuration, "App_Data")).Message.ShouldContain(_folder.Path);
    }

    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }
}
