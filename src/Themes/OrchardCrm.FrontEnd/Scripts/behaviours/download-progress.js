import htmx from 'htmx.org/dist/htmx.esm.js';

// A button whose download takes a while sends a token along, by which the page asks how far it is: data-progress is where, and
// [data-download-progress] shows it.
export function enableDownloadProgress() {
  document.addEventListener('submit', (event) => {
    const address = event.submitter?.dataset.progress;
    const place = document.querySelector('[data-download-progress]');
    if (!address || !place || event.defaultPrevented) return;
    const token = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    fieldOf(event.target).value = token;
    htmx.ajax('GET', `${address}/${token}`, { target: place, swap: 'innerHTML' });
  });
}

function fieldOf(form) {
  let field = form.querySelector('input[type="hidden"][name="progress"]');
  if (!field) {
    field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'progress' });
    form.append(field);
  }
  return field;
}
