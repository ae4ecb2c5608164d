using System.Linq.Expressions;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>What a list reads of an invoice, and of nothing more: rows are wide.</summary>
public sealed class ListedInvoice
{
    /// <summary>Reads it from the rows of an invoice, column by column.</summary>
    public static readonly Expression<Func<InvoiceRows, ListedInvoice>> Columns = rows => new ListedInvoice
    {
        Id = rows.Invoice.ContentItemId,
        Number = rows.Invoice.Number,
        State = rows.Invoice.State,
        IssueDate = rows.Invoice.IssueDate,
        DueDate = rows.Invoice.DueDate,
        Currency = rows.Invoice.Currency,
        TotalMinor = rows.Invoice.TotalMinor,
        Client = rows.Client,
        Receivable = rows.Receivable == null ? null : new Receivable
        {
            State = rows.Receivable.State, DueOn = rows.Receivable.DueOn, DueMinor = rows.Receivable.DueMinor,
            PaidMinor = rows.Receivable.PaidMinor, PayableMinor = rows.Receivable.PayableMinor,
        },
    };

    /// <summary>The invoice.</summary>
    public required string Id { get; init; }

    /// <summary>Number; empty for a draft.</summary>
    public required string Number { get; init; }

    /// <summary>Its own state.</summary>
    public required InvoiceState State { get; init; }

    /// <summary>Date.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>Due date.</summary>
    public required DateOnly? DueDate { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Amount payable, minor units.</summary>
    public required long TotalMinor { get; init; }

    /// <summary>State, due day and amounts of it; null where nothing is owed.</summary>
    public required Receivable? Receivable { get; init; }

    /// <summary>Name of its client.</summary>
    public required string Client { get; init; }
}
