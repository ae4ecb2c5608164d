namespace OrchardCrm.Data;

/// <summary>Forms of <see cref="IUnitOfWork.ExecuteAsync{T}"/> without a result.</summary>
public static class UnitOfWorkExtensions
{
    /// <summary>Runs the work in a transaction.</summary>
    public static Task ExecuteAsync(
        this IUnitOfWork unitOfWork, Func<CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                await work(token);
                return true;
            },
            cancellationToken);
}
