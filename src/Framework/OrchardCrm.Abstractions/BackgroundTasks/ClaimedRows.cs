namespace OrchardCrm.BackgroundTasks;

/// <summary>Rows of one table that a worker claimed together; the table has a column <c>ClaimId</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="KeyColumn">Its key.</param>
/// <param name="UntilColumn">The column that says when the claim expires.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="Keys">Keys of the rows.</param>
public sealed record ClaimedRows(string Table, string KeyColumn, string UntilColumn, string ClaimId, IReadOnlyList<object> Keys);
