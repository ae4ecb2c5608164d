using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Keys;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>Keys of Data Protection as rows.</summary>
public sealed class DataProtectionKeyTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_key_that_is_made_inside_a_transaction_is_known_at_once_and_saved_after_it(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        var keys = new DataProtectionKeys(
            kernel.Services.GetRequiredService<IServiceScopeFactory>(), kernel.Services.GetRequiredService<WriteGate>());

        await kernel.InTransactionAsync(_ =>
        {
            keys.StoreElement(new XElement("key", "1"), "key-1");
            keys.GetAllElements().Select(key => key.Value).ShouldBe(["1"]);
            return Task.CompletedTask;
        });

        await Eventually.Async(async () => await kernel.CountAsync("DataProtectionKey") == 1, "the key is saved", TimeSpan.FromSeconds(10));
        keys.GetAllElements().Select(key => key.Value).ShouldBe(["1"]);
    }
}
