namespace OrchardCrm.Shell;

/// <summary>
/// A secret that the outer server took out of the request's path before any middleware, log or trace saw it
/// (<c>/portal/link/{token}</c> arrives as <c>/portal/link</c>). In <c>HttpContext.Features</c>.
/// </summary>
public interface ISecretPathFeature
{
    /// <summary>The clear secret, as in the path.</summary>
    string Secret { get; }
}
