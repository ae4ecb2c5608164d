// <nav class="tabs" data-tabs aria-label="…">: links; on a phone the same choices as a select.
export function enableTabs() {
  for (const nav of document.querySelectorAll('.tabs[data-tabs]')) {
    const select = document.createElement('select');
    select.className = 'form-select tabs-select';
    select.setAttribute('aria-label', nav.getAttribute('aria-label') ?? '');
    for (const link of nav.querySelectorAll('a')) {
      const option = new Option(link.textContent.replace(/\s+/g, ' ').trim(), link.href);
      option.selected = link.hasAttribute('aria-current');
      select.append(option);
    }
    select.addEventListener('change', () => location.assign(select.value));
    nav.append(select);
  }
}
