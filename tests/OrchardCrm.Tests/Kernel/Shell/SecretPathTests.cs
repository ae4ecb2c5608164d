using Microsoft.AspNetCore.Http.Features;
using OrchardCrm.Core.Shell.Hosting;

namespace OrchardCrm.Tests.Kernel.Shell;

/// <summary>The secret of a magic link leaves the path before anything can write it down.</summary>
public sealed class SecretPathTests
{
    [Theory]
    [InlineData("/portal/link/abc-123_Z")]
    [InlineData("/Portal/Link/abc-123_Z")]
    [InlineData("/portal/link/abc-123_Z/")]
    public void Path_and_raw_target_lose_the_secret(string path)
    {
        var request = new HttpRequestFeature { Path = path, RawTarget = path + "?lang=pt-BR", QueryString = "?lang=pt-BR" };

        var secret = SecretPath.TakeFrom(request);

        secret.ShouldNotBeNull().Secret.ShouldBe("abc-123_Z");
        request.Path.ShouldBe("/portal/link");
        request.RawTarget.ShouldBe("/portal/link?lang=pt-BR");
    }

    [Theory]
    [InlineData("/portal/link")]
    [InlineData("/portal/link/")]
    [InlineData("/portal/invoices/link/abc")]
    public void Other_paths_stay_as_they_are(string path)
    {
        var request = new HttpRequestFeature { Path = path, RawTarget = path };

        SecretPath.TakeFrom(request).ShouldBeNull();

        request.Path.ShouldBe(path);
        request.RawTarget.ShouldBe(path);
    }
}
