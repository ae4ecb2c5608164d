using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Rendering;
using OrchardCrm.Pdf.Templates;

namespace OrchardCrm.Benchmarks.Pdf;

/// <summary>
/// Documents a second of processor time, each with a client, a number and amounts of its own, beside bare Skia pages of the
/// same text. Both are measured in turns, so the ratio is what layout, shaping and cutting cost, whatever else the machine does.
/// </summary>
public sealed class DocumentPdfBenchmark : IBenchmark
{
    private const int Documents = 40;
    private const int Rounds = 30;
    private const double Goal = 0.6;

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        Measure("1 page", 6, pages: 1);
        Measure("5 pages", 110, pages: 5);
        return Task.CompletedTask;

        void Measure(string what, int lines, int pages)
        {
            var template = new ClassicTemplate();
            var renderer = new DocumentPdfRenderer([template]);
            var (ours, theirs) = ProcessorTime.Compare(Round, Documents, Rounds, cancellationToken);
            report.AddAtLeast($"PDFs of {what}, beside bare Skia pages of the same text", ours, "PDFs/s and core", theirs * Goal, theirs);

            // No document comes twice.
            (Action<int> Ours, Action<int> Bare) Round(int round)
            {
                var models = Enumerable.Range(round * Documents, Documents).Select(number => VariedInvoices.Make(number, lines)).ToList();
                var bare = models.Select(model => new BareDocument(model, template)).ToList();
                if (bare[0].PageCount != pages)
                    throw new InvalidOperationException($"An invoice of {lines} lines takes {bare[0].PageCount} pages, not {pages}: change the benchmark's lines.");

                // Nothing waits for a stream that drops what it gets, so all of it happens on this thread.
                return (index => renderer.RenderAsync(models[index], Stream.Null, cancellationToken).GetAwaiter().GetResult(), index => bare[index].Write());
            }
        }
    }
}
