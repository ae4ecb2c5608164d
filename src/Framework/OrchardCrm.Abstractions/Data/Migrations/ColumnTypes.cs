using FluentMigrator.Builders;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Infrastructure;

namespace OrchardCrm.Data.Migrations;

/// <summary>The column types that both databases keep exactly. Migrations use no others.</summary>
public static class ColumnTypes
{
    /// <summary>A content item's id: 26 characters.</summary>
    public static TNext AsContentItemId<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsString(26);

    /// <summary>An instant: bigint, UTC milliseconds.</summary>
    public static TNext AsInstant<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsInt64();

    /// <summary>A date: ISO 8601 text.</summary>
    public static TNext AsIsoDate<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsString(10);

    /// <summary>An amount: bigint minor units; its currency has a column of its own.</summary>
    public static TNext AsMinorUnits<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsInt64();

    /// <summary>An ISO 4217 code.</summary>
    public static TNext AsCurrencyCode<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsString(3);

    /// <summary>A quantity, price or rate: bigint of millionths.</summary>
    public static TNext AsMillionths<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsInt64();

    /// <summary>Text of any length.</summary>
    public static TNext AsText<TNext>(this IColumnTypeSyntax<TNext> column)
        where TNext : IFluentSyntax => column.AsString(int.MaxValue);

    /// <summary>The key of a table: bigint, counted by the database.</summary>
    public static ICreateTableColumnOptionOrWithColumnSyntax WithIdColumn(this ICreateTableWithColumnSyntax table) =>
        table.WithColumn("Id").AsInt64().PrimaryKey().Identity();

    /// <summary>Key and content item id of an index table.</summary>
    public static ICreateTableColumnOptionOrWithColumnSyntax WithMapIndexColumns(this ICreateTableWithColumnSyntax table) =>
        table.WithIdColumn().WithColumn("ContentItemId").AsContentItemId().NotNullable().Indexed();
}
