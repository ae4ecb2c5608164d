using OrchardCrm.Core.Data;

namespace OrchardCrm.Core.Shell;

/// <summary>What a shell is to be built from.</summary>
/// <param name="IsSetUp">False for the shell that asks for setup.</param>
/// <param name="Features">Ids of the features asked for; dependencies are added.</param>
/// <param name="Database">Its database.</param>
internal sealed record ShellBlueprint(bool IsSetUp, IReadOnlyCollection<string> Features, DatabaseOptions Database);
