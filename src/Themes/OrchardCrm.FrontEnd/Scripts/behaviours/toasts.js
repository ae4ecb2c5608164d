const shownFor = 8000;

// Messages that the server put in the page float and go; errors stay until closed. showToast adds one from a script.
export function enableToasts() {
  document.querySelectorAll('.toast-message').forEach(bringToLife);
  document.addEventListener('click', (event) => event.target.closest('.toast-message .btn-close')?.closest('.toast-message').remove());
  document.addEventListener('htmx:responseError', () => showToast('error', document.body.dataset.textFailed ?? 'That did not work. Please try again.'));
  document.addEventListener('htmx:sendError', () => showToast('error', document.body.dataset.textOffline ?? 'The server cannot be reached.'));
  // A reply may carry HX-Trigger: {"toast": {"kind": "success", "text": "…"}}.
  document.addEventListener('toast', (event) => showToast(event.detail.kind, event.detail.text));
}

export function showToast(kind, text) {
  const region = document.querySelector('.toasts');
  if (!region) return;
  const toast = document.createElement('div');
  toast.className = `toast-message toast-${kind}`;
  toast.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  const icon = document.createElement('i');
  icon.className = `icon icon-${kind === 'success' ? 'check-circle' : kind === 'error' ? 'exclamation-circle' : 'info-circle'}`;
  icon.setAttribute('aria-hidden', 'true');
  const message = document.createElement('p');
  message.textContent = text;
  toast.append(icon, message);
  region.append(toast);
  bringToLife(toast);
}

function bringToLife(toast) {
  if (!toast.querySelector('.btn-close')) {
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn-close';
    close.setAttribute('aria-label', document.body.dataset.textClose ?? 'Close');
    toast.append(close);
  }
  if (toast.matches('.toast-error, .toast-warning')) return;

  let timer;
  const start = () => { timer = setTimeout(() => toast.remove(), shownFor); };
  const stop = () => clearTimeout(timer);
  for (const name of ['pointerenter', 'focusin']) toast.addEventListener(name, stop);
  for (const name of ['pointerleave', 'focusout']) toast.addEventListener(name, start);
  start();
}
