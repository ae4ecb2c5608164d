namespace OrchardCrm.Email.Services;

/// <summary>Makes the links of mails that are sent again; given by the module that owns the links.</summary>
public interface IMailLinkRenewer
{
    /// <summary>The secret of a new link that opens the same, in the current unit of work.</summary>
    Task<string> RenewAsync(MailLink link, CancellationToken cancellationToken);
}
