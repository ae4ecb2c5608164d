// <button data-theme-value="light|dark|auto" aria-pressed>. A cookie tells the server, so that the next page is drawn right at once.
export function enableThemeSwitch() {
  show(stored());
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-theme-value]');
    if (!button) return;
    const value = button.dataset.themeValue;
    try { localStorage.setItem('theme', value); } catch { /* the cookie still works */ }
    document.cookie = `theme=${value};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
    if (value === 'auto') document.documentElement.removeAttribute('data-bs-theme');
    else document.documentElement.setAttribute('data-bs-theme', value);
    show(value);
  });
}

function stored() {
  try { return localStorage.getItem('theme') ?? 'auto'; } catch { return 'auto'; }
}

function show(value) {
  document.querySelectorAll('[data-theme-value]')
    .forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.themeValue === value)));
}
