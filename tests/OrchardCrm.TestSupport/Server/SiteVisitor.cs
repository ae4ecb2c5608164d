using System.Net;
using System.Text.RegularExpressions;

namespace OrchardCrm.TestSupport.Server;

/// <summary>Somebody who reads pages and posts their forms without a browser, with cookies of their own.</summary>
public sealed partial class SiteVisitor(HttpClient client) : IDisposable
{
    /// <summary>Reads a page; it must be there.</summary>
    public Task<string> ReadAsync(string path, CancellationToken cancellationToken = default) => client.GetStringAsync(path, cancellationToken);

    /// <summary>What an address answers.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken = default) => client.GetAsync(path, cancellationToken);

    /// <summary>Posts fields as <see cref="PostAsync"/> does, with a token got before, and answers as soon as the headers are there.</summary>
    public async Task<HttpResponseMessage> StreamAsync(
        string path, string token, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))) };
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>Uploads a file to the page that holds the form.</summary>
    public Task<HttpResponseMessage> UploadAsync(string page, string field, string fileName, Stream file, CancellationToken cancellationToken = default) =>
        UploadAsync(page, page, field, fileName, file, cancellationToken);

    /// <summary>Uploads a file with the antiforgery token of a page.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="path">Where the form goes.</param>
    /// <param name="field">The field of the file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="file">Its content.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<HttpResponseMessage> UploadAsync(
        string page, string path, string field, string fileName, Stream file, CancellationToken cancellationToken = default)
    {
        using var token = new StringContent(await TokenAsync(page, cancellationToken));
        using var content = new StreamContent(file);
        using var form = new MultipartFormDataContent { { token, "__RequestVerificationToken" }, { content, field, fileName } };
        return await client.PostAsync(path, form, cancellationToken);
    }

    /// <summary>The antiforgery token of a page.</summary>
    public async Task<string> TokenAsync(string page, CancellationToken cancellationToken = default) =>
        WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(page, cancellationToken)).Groups[1].Value);

    /// <summary>Posts fields to an address with the antiforgery token of a page.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="path">Where the form goes.</param>
    /// <param name="fields">What was typed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<HttpResponseMessage> PostAsync(
        string page, string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken = default)
    {
        var token = await TokenAsync(page, cancellationToken);
        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token)));
        return await client.PostAsync(path, content, cancellationToken);
    }

    /// <summary>Logs a member of staff in.</summary>
    /// <exception cref="InvalidOperationException">The site refused.</exception>
    public async Task LogInAsync(ServerSetup setup, CancellationToken cancellationToken = default)
    {
        using var answer = await PostAsync(
            "/admin/login", "/admin/login",
            new Dictionary<string, string> { ["Email"] = setup.AdminEmail, ["Password"] = setup.AdminPassword }, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"The login was answered with {(int)answer.StatusCode}.");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
