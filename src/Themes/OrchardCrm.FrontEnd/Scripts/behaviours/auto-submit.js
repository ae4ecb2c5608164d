// <select data-auto-submit>: its form goes as soon as something else is chosen; a button with .no-js-only does it without scripts.
export function enableAutoSubmit() {
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-auto-submit]')) event.target.form?.requestSubmit();
  });
}
