using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>
/// Fills pages with the flow. Everything is measured before it is drawn, and a page is begun only for something that goes on
/// it, so no page is empty and every foot knows how many there are.
/// </summary>
internal sealed class Paginator
{
    private const float RunningHeadGap = 16;

    private readonly PageFrame _frame;
    private readonly float _bottom;
    private readonly List<Page> _pages = [];
    private Page _page;
    private float _y;
    private bool _pageIsFresh = true;

    private Paginator(PageFrame frame)
    {
        _frame = frame;
        _bottom = frame.Size.Height - frame.Margins.Bottom - frame.Foot(1, 1).Measure(frame.ContentWidth) - frame.FootGap;
        _page = BeginPage();
    }

    public static IReadOnlyList<Page> Paginate(PageFrame frame, IReadOnlyList<FlowItem> flow)
    {
        var paginator = new Paginator(frame);
        for (var i = 0; i < flow.Count; i++)
            paginator.Place(flow, i);
        paginator.DrawFeet();
        return paginator._pages;
    }

    private float Width => _frame.ContentWidth;

    private void Place(IReadOnlyList<FlowItem> flow, int index)
    {
        var item = flow[index];
        if (!_pageIsFresh && _y + HeightKeptTogether(flow, index) > _bottom && !(item.MayBreak && TryFillPage(ref item)))
            NextPage(item);

        while (item.Content.Measure(Width) is var height && _y + SpaceBefore(item) + height > _bottom)
        {
            // Higher than a whole page: there is nothing to keep together.
            if (item.Content.Split(Width, _bottom - _y - SpaceBefore(item)) is not { } parts)
                break;
            Draw(item with { Content = parts.Head });
            item = item with { Content = parts.Tail, SpaceBefore = 0 };
            NextPage(item);
        }

        Draw(item);
    }

    private bool TryFillPage(ref FlowItem item)
    {
        if (item.Content.Split(Width, _bottom - _y - SpaceBefore(item)) is not { } parts)
            return false;
        Draw(item with { Content = parts.Head });
        item = item with { Content = parts.Tail, SpaceBefore = 0 };
        NextPage(item);
        return true;
    }

    // The height of the item and of all that must follow it on the same page; of a breakable one only its beginning.
    private float HeightKeptTogether(IReadOnlyList<FlowItem> flow, int index)
    {
        var height = 0f;
        for (var i = index; i < flow.Count; i++)
        {
            var item = flow[i];
            var whole = item.Content.Measure(Width);
            var needed = i > index && item.MayBreak ? Math.Min(whole, 40) : whole;
            height += (i == index ? SpaceBefore(item) : item.SpaceBefore) + needed;
            if (!item.KeepWithNext)
                break;
        }

        return height;
    }

    private float SpaceBefore(FlowItem item) => _pageIsFresh ? 0 : item.SpaceBefore;

    private void Draw(FlowItem item)
    {
        _y += SpaceBefore(item);
        item.Content.Draw(_page, new SKPoint(_frame.Margins.Left, _y), Width);
        _y += item.Content.Measure(Width);
        _pageIsFresh = false;
    }

    private void NextPage(FlowItem next)
    {
        _page = BeginPage();
        if (next.RepeatedHeader is { } header)
        {
            header.Draw(_page, new SKPoint(_frame.Margins.Left, _y), Width);
            _y += header.Measure(Width);
        }
    }

    private Page BeginPage()
    {
        var page = new Page(_frame.Size);
        _y = _frame.Margins.Top;
        if (_pages.Count > 0 && _frame.RunningHead is { } head)
        {
            head.Draw(page, new SKPoint(_frame.Margins.Left, _y), Width);
            _y += head.Measure(Width) + RunningHeadGap;
        }

        _pages.Add(page);
        _pageIsFresh = true;
        return page;
    }

    private void DrawFeet()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            var foot = _frame.Foot(i + 1, _pages.Count);
            var top = _frame.Size.Height - _frame.Margins.Bottom - foot.Measure(Width);
            foot.Draw(_pages[i], new SKPoint(_frame.Margins.Left, top), Width);
        }
    }
}
