using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Workflows;

namespace OrchardCrm.Clients.Workflows;

/// <summary>Gives the client a tag, or takes one away.</summary>
internal sealed class TagClientTask(IContentManager content, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Tag client"];

    public override string Category => S["Clients"];

    [ActivityProperty("Tag", Editor = ActivityEditor.Liquid, Required = true)]
    public string Tag { get; set; } = "";

    [ActivityProperty("Take the tag away", Order = 1)]
    public bool Remove { get; set; }

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var tag = (await context.RenderAsync(Tag, cancellationToken)).Trim();
        if (tag.Length == 0 || context.ClientId is not { } id)
            throw new WorkflowFaultException(S["There is no client to tag, or no tag."]);

        context.Note(Remove ? $"− {tag}" : $"+ {tag}");
        context.CommitWith(token => ChangeAsync(id, tag, token));
        return Outcomes(Outcome.Done);
    }

    private async Task ChangeAsync(string clientId, string tag, CancellationToken cancellationToken)
    {
        // A client that has it already is left alone: its change would be an event that may start this workflow again.
        if (await content.GetAsync(clientId, cancellationToken) is not { } client
            || client.As<ClientPart>().Tags.Contains(tag, StringComparer.OrdinalIgnoreCase) != Remove)
            return;

        client.Alter<ClientPart>(part =>
        {
            part.Tags.RemoveAll(own => string.Equals(own, tag, StringComparison.OrdinalIgnoreCase));
            if (!Remove)
                part.Tags.Add(tag);
        });
        var result = await content.UpdateAsync(client, cancellationToken);
        if (!result.Succeeded)
            throw new WorkflowFaultException(result.Errors[0].Message);
    }
}
