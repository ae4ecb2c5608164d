namespace OrchardCrm.FrontEnd.Colours;

/// <summary>Turns the business's colour into an accent that reads in both themes: at least 4.5 : 1 on every ground it is used on.</summary>
internal static class AccentStylesheet
{
    private const double Readable = 4.6;

    // Grounds of Styles/_base-tokens.scss: surface and canvas.
    private static readonly Colour[] LightGrounds = [new(0xff, 0xff, 0xff), new(0xf5, 0xf6, 0xf8)];
    private static readonly Colour[] DarkGrounds = [new(0x1a, 0x1e, 0x25), new(0x13, 0x16, 0x1b), new(0x23, 0x29, 0x32)];
    private static readonly Colour Ink = new(0x10, 0x14, 0x1a);

    internal static string Write(string? colour)
    {
        if (Colour.Parse(colour) is not { } wanted)
            return "/* The theme's own accent. */";
        var light = Declarations(Adjusted(wanted, Ink, LightGrounds));
        var dark = Declarations(Adjusted(wanted, Colour.White, DarkGrounds));
        return string.Join('\n',
            ":root" + light,
            "@media (prefers-color-scheme:dark){:root:not([data-bs-theme=\"light\"])" + dark + "}",
            ":root[data-bs-theme=\"dark\"]" + dark,
            "@media print{:root,:root[data-bs-theme=\"dark\"]" + light + "}");
    }

    private static Colour Adjusted(Colour wanted, Colour towards, Colour[] grounds)
    {
        for (var share = 0.0; share < 1; share += 0.02)
        {
            var candidate = wanted.MixedWith(towards, share);
            if (grounds.All(ground => Reads(candidate, ground)))
                return candidate;
        }
        return towards;
    }

    // The accent also stands on its own tint (--accent-soft).
    private static bool Reads(Colour accent, Colour ground) =>
        accent.ContrastWith(ground) >= Readable && accent.ContrastWith(ground.MixedWith(accent, 0.1)) >= Readable;

    private static string Declarations(Colour accent)
    {
        var on = accent.ContrastWith(Colour.White) >= accent.ContrastWith(Ink) ? Colour.White : Ink;
        return $"{{--accent:{accent};--on-accent:{on}}}";
    }
}
