namespace OrchardCrm.Email;

/// <summary>A file in a mail.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="FileId">Its id in the file store.</param>
/// <param name="Length">Bytes.</param>
public sealed record MailAttachment(string FileName, string ContentType, string FileId, long Length = 0);
