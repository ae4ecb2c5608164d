using System.Data.Common;
using System.Globalization;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>Copies a SQLite database aside before an upgrade changes it, and keeps the last few copies.</summary>
internal static class SqliteCopy
{
    /// <summary>Folder of the copies, beside the database.</summary>
    public const string Folder = "backups";

    private const int Kept = 5;

    /// <summary>Makes a copy, whole even while others write.</summary>
    public static async Task MakeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var source = Path.GetFullPath(connection.DataSource);
        var folder = Path.Combine(Path.GetDirectoryName(source)!, Folder);
        Directory.CreateDirectory(folder);
        var name = Path.GetFileNameWithoutExtension(source);
        var stamp = DateTime.UtcNow.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);

        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @copy";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "copy";
        parameter.Value = Path.Combine(folder, $"{name}-{stamp}{Path.GetExtension(source)}");
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken);

        foreach (var old in Directory.GetFiles(folder, $"{name}-*").OrderDescending(StringComparer.Ordinal).Skip(Kept))
            File.Delete(old);
    }
}
