using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Keeps which templates failed when a mail was made of them, until they are saved again.</summary>
internal sealed class TemplateFailures(CrmDbContext db, IUnitOfWork unitOfWork)
{
    /// <summary>Notes that a template failed.</summary>
    public Task NoteAsync(long templateId, string error, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => db.Set<TemplateRecord>().Where(template => template.Id == templateId)
            .ExecuteUpdateAsync(set => set.SetProperty(template => template.Error, error), token),
        cancellationToken);

    /// <summary>The template that failed; null when all are well.</summary>
    public Task<TemplateRecord?> FindAsync(CancellationToken cancellationToken) =>
        db.Set<TemplateRecord>().AsNoTracking().Where(template => template.Error != null).OrderBy(template => template.Id).FirstOrDefaultAsync(cancellationToken);
}
