namespace OrchardCrm.Tests.Payments;

/// <summary>What the ledger must come to, counted without it: each act says whether it is possible, and is done if so.</summary>
internal sealed class Recount
{
    public List<Document> Documents { get; } = [];

    public List<Payment> Payments { get; } = [];

    public List<Settlement> Credits { get; } = [];

    public List<Settlement> WriteOffs { get; } = [];

    public long Credit { get; private set; }

    public long Received => Payments.Where(payment => !payment.Undone).Sum(payment => payment.Amount - payment.Refunded);

    public long Noted { get; private set; }

    /// <summary>The day of the act at hand.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Notes, after an act, which documents it left paid.</summary>
    public void Settle()
    {
        foreach (var document in Documents)
            document.Days = document is { Due: 0, Paid: > 0, WrittenOff: 0 } ? document.Days ?? Day.DayNumber - LedgerFixture.Issued.DayNumber : null;
    }

    public Document Issue(string id, long amount)
    {
        Documents.Add(new Document(id, amount));
        return Documents[^1];
    }

    public bool Void(Document document)
    {
        if (document is { Paid: 0, Credited: 0, WrittenOff: 0 })
            document.IsVoid = true;
        return document.IsVoid;
    }

    public bool Pay(long amount, params (Document Document, long Part)[] parts) =>
        Array.TrueForAll(parts, part => part.Part > 0 && part.Part <= part.Document.Due) && parts.Sum(part => part.Part) <= amount;

    public void Paid(string entryId, long amount, params (Document Document, long Part)[] parts)
    {
        var payment = new Payment(entryId, amount);
        foreach (var (document, part) in parts)
        {
            document.Paid += part;
            payment.On[document] = part;
        }

        Credit += payment.Rest;
        Payments.Add(payment);
    }

    public bool Undo(Payment payment)
    {
        if (payment.Undone)
            return true;
        if (payment.Refunded > 0 || payment.Rest > Credit)
            return false;
        Credit -= payment.Rest;
        foreach (var (document, part) in payment.On)
            document.Paid -= part;
        return payment.Undone = true;
    }

    public bool Refund(Payment payment, long amount, params (Document Document, long Part)[] parts)
    {
        var fromCredit = amount - parts.Sum(part => part.Part);
        if (payment.Undone || amount > payment.Amount - payment.Refunded || fromCredit < 0 || fromCredit > Credit
            || Array.Exists(parts, part => part.Part <= 0 || part.Part > payment.On.GetValueOrDefault(part.Document)))
        {
            return false;
        }

        var rest = payment.Rest;
        foreach (var (document, part) in parts)
            Take(document, part);
        for (var (cover, i) = (Math.Max(0, fromCredit - rest), 0); cover > 0; i++)
        {
            var document = payment.On.Keys.ElementAt(i);
            var part = Math.Min(cover, payment.On[document]);
            Take(document, part);
            document.Credited += part;
            cover -= part;
        }

        payment.Refunded += amount;
        Credit -= fromCredit;
        return true;

        void Take(Document document, long part)
        {
            document.Paid -= part;
            document.Days = null;
            payment.On[document] -= part;
        }
    }

    public bool Note(Document? document, long amount)
    {
        if (document is not null && (document.IsVoid || amount > document.Payable - document.Noted))
            return false;
        Noted += amount;
        if (document is not null)
            document.Noted += amount;
        return true;
    }

    public void Noting(string entryId, Document? document, long amount)
    {
        var applied = document is null ? 0 : Math.Min(document.Due, amount);
        if (applied > 0)
            document!.Credited += applied;
        Credit += amount - applied;
        Credits.Add(new Settlement(entryId, document, applied));
    }

    public bool Apply(Document document, long amount)
    {
        if (amount > document.Due || amount > Credit)
            return false;
        document.Credited += amount;
        Credit -= amount;
        return true;
    }

    public bool Unapply(Settlement settlement)
    {
        if (settlement.Amount == 0)
            return false;
        if (!settlement.Undone)
        {
            settlement.Document!.Credited -= settlement.Amount;
            Credit += settlement.Amount;
        }

        return settlement.Undone = true;
    }

    public bool WriteOff(Document document, long amount)
    {
        if (amount > document.Due)
            return false;
        document.WrittenOff += amount;
        return true;
    }

    public void TakeBack(Settlement writeOff)
    {
        if (!writeOff.Undone)
            writeOff.Document!.WrittenOff -= writeOff.Amount;
        writeOff.Undone = true;
    }

    public sealed class Document(string id, long payable)
    {
        public string Id => id;

        public long Payable => payable;

        public long Paid { get; set; }

        public long Credited { get; set; }

        public long WrittenOff { get; set; }

        public long Noted { get; set; }

        public bool IsVoid { get; set; }

        public int? Days { get; set; }

        public long Due => IsVoid ? 0 : payable - Paid - Credited - WrittenOff;
    }

    public sealed class Payment(string entryId, long amount)
    {
        public string EntryId => entryId;

        public long Amount => amount;

        public Dictionary<Document, long> On { get; } = [];

        public long Refunded { get; set; }

        public bool Undone { get; set; }

        public long Rest => amount - Refunded - On.Values.Sum();
    }

    public sealed class Settlement(string entryId, Document? document, long amount)
    {
        public string EntryId => entryId;

        public Document? Document => document;

        public long Amount => amount;

        public bool Undone { get; set; }
    }
}
