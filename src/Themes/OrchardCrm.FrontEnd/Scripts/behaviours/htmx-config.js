import htmx from 'htmx.org/dist/htmx.esm.js';

// Set before htmx starts on DOMContentLoaded: the page's Content-Security-Policy refuses inline styles and eval.
export function configureHtmx() {
  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    attributesToSettle: ['class', 'width', 'height'],
    allowEval: false,
    allowScriptTags: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    // A refused form comes back as 422 with its messages: show it.
    responseHandling: [
      { code: '204', swap: false },
      { code: '[23]..', swap: true },
      { code: '422', swap: true },
      { code: '[45]..', swap: false, error: true },
    ],
  });

  document.addEventListener('htmx:configRequest', (event) => {
    const token = antiforgeryToken(event.detail.elt);
    if (token && event.detail.verb !== 'get') event.detail.headers.RequestVerificationToken = token;
  });
}

export function antiforgeryToken(element) {
  const form = element?.closest?.('form');
  return form?.querySelector('input[name="__RequestVerificationToken"]')?.value
    ?? document.querySelector('meta[name="antiforgery-token"]')?.content
    ?? document.querySelector('input[name="__RequestVerificationToken"]')?.value;
}
