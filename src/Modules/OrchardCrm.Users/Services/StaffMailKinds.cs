using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;
using OrchardCrm.Users.Liquid;

namespace OrchardCrm.Users.Services;

/// <summary>Shipped texts of the mails to staff.</summary>
internal static class StaffMailKinds
{
    public static MailKind Invitation { get; } = new(StaffMails.Invitation, "Invitation of a user", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "You are invited to {{ business.name }}",
            "Hello {{ user.name }},\n\nyou were invited to work in {{ business.name }}'s CRM.\n\n[Set your password]({{ link.view }})\n\nThe link works for one day."),
        ["pt-BR"] = new(
            "Você foi convidado para {{ business.name }}",
            "Olá, {{ user.name }},\n\nvocê foi convidado para trabalhar no CRM de {{ business.name }}.\n\n[Definir sua senha]({{ link.view }})\n\nO link vale por um dia."),
    })
    {
        Models = new Dictionary<string, Type>
        {
            ["user"] = typeof(UserModel),
            ["link"] = typeof(LinkModel),
        },
        IsForClients = false,
    };

    public static MailKind PasswordReset { get; } = new(StaffMails.PasswordReset, "Password reset", typeof(Strings), new Dictionary<string, MailText>
    {
        ["en"] = new(
            "Set a new password",
            "Hello {{ user.name }},\n\nsomebody asked for a new password for this address. If it was you:\n\n[Set a new password]({{ link.view }})\n\nThe link works for one day. If it was not you, do nothing: your password stays as it is."),
        ["pt-BR"] = new(
            "Definir uma nova senha",
            "Olá, {{ user.name }},\n\nalguém pediu uma nova senha para este endereço. Se foi você:\n\n[Definir nova senha]({{ link.view }})\n\nO link vale por um dia. Se não foi você, não faça nada: sua senha continua a mesma."),
    })
    {
        Models = new Dictionary<string, Type>
        {
            ["user"] = typeof(UserModel),
            ["link"] = typeof(LinkModel),
        },
        IsForClients = false,
    };
}
