using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Editing;

/// <summary>
/// Places activities on the canvas: starts at the left, each other one a column behind the nearest that leads to it, and in each column
/// in the order of the list.
/// </summary>
internal static class WorkflowLayout
{
    private const int Margin = 40;
    private const int ColumnWidth = 320;
    private const int Gap = 32;
    private const int HeadHeight = 64;
    private const int OutcomeHeight = 28;
    private const int NodeWidth = 240;

    /// <summary>Places them where two stand on one another, as in a file that says nothing of places.</summary>
    public static WorkflowType Place(WorkflowType type, ActivityCatalogue activities)
    {
        for (var i = 0; i < type.Activities.Count; i++)
        {
            for (var other = i + 1; other < type.Activities.Count; other++)
            {
                if (Overlap(type.Activities[i], type.Activities[other]))
                    return Arrange(type, activities);
            }
        }

        return type;
    }

    /// <summary>Places them all anew.</summary>
    public static WorkflowType Arrange(WorkflowType type, ActivityCatalogue activities)
    {
        var columns = Columns(type);
        var heights = new Dictionary<int, int>();
        return type with
        {
            Activities =
            [
                .. type.Activities.Select(record =>
                {
                    var column = columns[record.ActivityId];
                    var top = heights.GetValueOrDefault(column, Margin);
                    heights[column] = top + HeightOf(record, activities) + Gap;
                    return record with { X = Margin + (column * ColumnWidth), Y = top };
                }),
            ],
        };
    }

    /// <summary>A free place for one more: right of an activity, or left at the bottom.</summary>
    public static (int X, int Y) FreePlace(WorkflowType type, ActivityRecord? after, ActivityCatalogue activities)
    {
        var place = after is null
            ? (X: Margin, Y: type.Activities.Select(record => record.Y + HeightOf(record, activities) + Gap).DefaultIfEmpty(Margin).Max())
            : (X: after.X + ColumnWidth, after.Y);
        while (type.Activities.FirstOrDefault(record => Overlap(record, place.X, place.Y)) is { } taken)
            place.Y = taken.Y + HeightOf(taken, activities) + Gap;
        return place;
    }

    private static int HeightOf(ActivityRecord record, ActivityCatalogue activities) =>
        HeadHeight + (OutcomeHeight * Math.Max(1, activities.Create(record)?.GetPossibleOutcomes().Count ?? 1));

    private static bool Overlap(ActivityRecord one, ActivityRecord other) => Overlap(one, other.X, other.Y);

    private static bool Overlap(ActivityRecord record, int x, int y) =>
        Math.Abs(record.X - x) < NodeWidth && Math.Abs(record.Y - y) < HeadHeight + OutcomeHeight;

    // Breadth first from the starts; what nothing leads to stands with them.
    private static Dictionary<string, int> Columns(WorkflowType type)
    {
        var columns = new Dictionary<string, int>();
        var next = new Queue<string>();
        foreach (var root in type.Activities.Where(record => record.IsStart || type.Transitions.All(transition => transition.DestinationActivityId != record.ActivityId)))
            Reach(root.ActivityId, 0);
        Follow();
        // A loop that nothing leads into.
        foreach (var rest in type.Activities)
        {
            Reach(rest.ActivityId, 0);
            Follow();
        }

        return columns;

        void Reach(string id, int column)
        {
            if (columns.TryAdd(id, column))
                next.Enqueue(id);
        }

        void Follow()
        {
            while (next.TryDequeue(out var id))
            {
                foreach (var transition in type.Transitions.Where(transition => transition.SourceActivityId == id && type.Find(transition.DestinationActivityId) is not null))
                    Reach(transition.DestinationActivityId, columns[id] + 1);
            }
        }
    }
}
