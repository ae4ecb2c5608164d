using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Localization;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Clients;

/// <summary>Files about a client, and the fields that an administrator adds to its form.</summary>
public sealed class ClientFileSpecs
{
    [Theory]
    [InlineData("contract.pdf", "contract.pdf"), InlineData(@"C:\temp\a.txt", "a.txt"), InlineData("../../etc/passwd", "passwd"), InlineData("<b>\"x\"?.txt", "bx.txt"), InlineData("..", "file")]
    public async Task A_file_keeps_its_name_but_no_path_and_is_typed_by_what_it_holds(string name, string kept)
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var saved = await site.InScopeAsync(async scope =>
        {
            using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.7 something"));
            return await scope.GetRequiredService<ClientFiles>().SaveAsync(new FormFile(content, 0, content.Length, "upload", name), CancellationToken.None);
        });
        (saved.Name, saved.ContentType, saved.Length).ShouldBe((kept, "application/pdf", 18));

        var http = new DefaultHttpContext();
        var answer = (await site.InScopeAsync(scope => scope.GetRequiredService<ClientFiles>().DownloadAsync(saved, http.Response, CancellationToken.None))).ShouldBeOfType<FileStreamResult>();
        await using var stream = answer.FileStream;
        answer.FileDownloadName.ShouldBe(kept, "it is saved, never shown");
        http.Response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
    }

    [Fact]
    public async Task Fields_that_clients_were_given_are_filled_checked_and_kept_by_their_form()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(
            ClientTypes.Client,
            type => type.WithField(new ContentFieldDefinition("Score", ContentFieldKind.Number, "Score")).WithField(new ContentFieldDefinition("Vip", ContentFieldKind.Boolean, "VIP"))));
        using var culture = new CultureScope(CultureInfo.GetCultureInfo("pt-BR"));
        await site.InScopeAsync(async scope =>
        {
            var (form, content) = (scope.GetRequiredService<ClientForm>(), scope.GetRequiredService<IContentManager>());
            var client = (await content.GetAsync(site.ClientId))!;
            var model = await form.FillAsync(client, isNew: false, CancellationToken.None);
            model.Fields.Keys.ShouldBe(["Score", "Vip"]);

            var state = new ModelStateDictionary();
            model.Fields["Score"] = "1.5";
            await form.ApplyFieldsAsync(model, client, state, CancellationToken.None);
            state[ClientForm.MemberOf("Score")]!.Errors.ShouldHaveSingleItem("a point is no decimal sign in Portuguese, and is not guessed");

            state.Clear();
            (model.Fields["Score"], model.Fields["Vip"]) = ("1,5", "true");
            await form.ApplyFieldsAsync(model, client, state, CancellationToken.None);
            state.IsValid.ShouldBeTrue();
            (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
        });
        await site.InScopeAsync(async scope =>
        {
            var client = (await scope.GetRequiredService<IContentManager>().GetAsync(site.ClientId))!;
            var model = await scope.GetRequiredService<ClientForm>().FillAsync(client, isNew: false, CancellationToken.None);
            (model.Fields["Score"], model.Fields["Vip"]).ShouldBe(("1,5", "true"));
            var theirs = await scope.GetRequiredService<ClientForm>().FillAsync(client, isNew: false, CancellationToken.None);
            model.Fields["Score"] = "9";
            var state = new ModelStateDictionary();
            var differences = scope.GetRequiredService<ProfileDifferences>();
            await differences.NameAsync(model, theirs, state, CancellationToken.None);
            state.Keys.ShouldHaveSingleItem("who comes second is told what is stored now").ShouldBe("Fields[Score]");

            state.Clear();
            using var english = new CultureScope(CultureInfo.GetCultureInfo("en"));
            (model.Fields["Score"], model.Fields["Vip"], model.Notes, theirs.Notes) = ("1,5", null, "two\r\nlines", "two\nlines");
            (model.CountryCode, theirs.CountryCode, model.Reminders, theirs.Reminders) = ("BR", "DE", ReminderMode.None, ReminderMode.Own);
            (model.TaxExempt, model.City, theirs.City) = (true, "Olinda", "");
            await differences.NameAsync(model, theirs, state, CancellationToken.None);
            state.SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage))).ShouldBe(
                [
                    ("City", "City. Now stored: nothing"), ("CountryCode", "Country. Now stored: Germany"), ("TaxExempt", "Exempt from tax. Now stored: No"),
                    ("Reminders", "Payment reminders. Now stored: On days of its own"), ("Fields[Vip]", "VIP. Now stored: Yes"),
                ],
                ignoreOrder: true);
        });
    }
}
