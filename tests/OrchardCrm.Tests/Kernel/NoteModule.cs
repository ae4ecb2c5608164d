using FluentMigrator;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.Data;
using OrchardCrm.Data.Migrations;
using OrchardCrm.Events;

namespace OrchardCrm.Tests.Kernel;

/// <summary>A small module: notes with an index row for each tag, and an event when one is created.</summary>
public static class NoteModule
{
    public static void Add(IServiceCollection services) =>
        services
            .AddContentType("Note", type => type.DisplayedAs("Note").WithPart<NotePart>())
            .AddEntityConfiguration<NoteIndexConfiguration>()
            .AddIndexProvider<NoteIndexProvider>()
            .AddSearchKeys<NoteSearchKeys>()
            .AddContentHandler<NoteHandler>();

    [Migration(1)]
    public sealed class Migrations : ForwardOnlyMigration
    {
        public override void Up() =>
            Create.Table("NoteIndex").WithMapIndexColumns()
                .WithColumn("Title").AsText().NotNullable()
                .WithColumn("Tag").AsString(100).NotNullable();
    }

    public sealed class NoteIndexConfiguration() : MapIndexConfiguration<NoteIndex>("NoteIndex");

    public sealed class NoteIndexProvider : IndexProvider<NoteIndex>
    {
        protected override IEnumerable<NoteIndex> Map(ContentItem item) =>
            item.Has<NotePart>()
                ? item.As<NotePart>().Tags.Select(tag => new NoteIndex { Title = item.As<NotePart>().Title, Tag = tag })
                : [];
    }

    public sealed class NoteSearchKeys : ISearchKeyProvider
    {
        public IEnumerable<string?> GetTexts(ContentItem item) => item.Has<NotePart>() ? [item.As<NotePart>().Title] : [];
    }

    public sealed class NoteHandler(IEventLog events) : ContentPartHandler<NotePart>
    {
        protected override Task ValidatingAsync(NotePart part, ContentValidateResult result, CancellationToken cancellationToken)
        {
            if (part.Title.Length == 0)
                result.Fail("Enter a title.", "Title");
            return Task.CompletedTask;
        }

        protected override Task SavingAsync(NotePart part, CancellationToken cancellationToken)
        {
            part.ContentItem.DisplayText = part.Title;
            return Task.CompletedTask;
        }

        protected override Task CreatedAsync(NotePart part, CancellationToken cancellationToken) =>
            events.AppendAsync("NoteCreated", part.ContentItem.ContentItemId, new { part.Title }, cancellationToken);

        protected override Task UpdatedAsync(NotePart part, CancellationToken cancellationToken) =>
            part.Title == "explode" ? throw new InvalidOperationException("boom") : Task.CompletedTask;
    }
}
