using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data;

/// <summary>Which database a shell works on.</summary>
/// <param name="Provider">The engine.</param>
/// <param name="ConnectionString">How to reach it.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString);
