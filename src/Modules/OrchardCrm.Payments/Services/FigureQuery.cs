using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Which rows of a client are asked for.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Figure">The figure that they make.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Month">Only what moved in the month of this day; null for all.</param>
/// <param name="LateFrom">Only what is due and late by so many days or more; null for all.</param>
/// <param name="LateTo">Only what is due and late by at most so many days; null for all.</param>
public sealed record FigureQuery(string ClientId, ClientFigure Figure, string Currency, DateOnly? Month = null, int? LateFrom = null, int? LateTo = null);
