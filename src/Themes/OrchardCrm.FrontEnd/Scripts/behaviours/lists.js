import { isTyping } from './keys.js';
import { enableSelection } from './selection.js';

// <table class="list-table" data-list>, rows <tr data-href>. j/k move, x ticks, Enter opens, a click on a row opens.
export function enableLists() {
  enableSelection();
  const table = document.querySelector('table[data-list]');
  if (!table) return;

  document.addEventListener('click', (event) => {
    const row = event.target.closest('table[data-list] tr[data-href]');
    if (!row || event.target.closest('a, button, input, label, select, .menu') || getSelection().toString()) return;
    if (event.ctrlKey || event.metaKey) window.open(row.dataset.href, '_blank', 'noopener');
    else location.assign(row.dataset.href);
  });

  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const rows = [...document.querySelectorAll('table[data-list] tbody tr[data-href]')];
    const at = rows.findIndex((row) => row.classList.contains('cursor'));
    if (event.key === 'j') moveTo(rows, Math.min(at + 1, rows.length - 1));
    else if (event.key === 'k') moveTo(rows, Math.max(at - 1, 0));
    else if (event.key === 'x' && at >= 0) rows[at].querySelector('input[type="checkbox"]')?.click();
    else if (event.key === 'Enter' && at >= 0 && !event.target.closest('a, button')) location.assign(rows[at].dataset.href);
  });
}

function moveTo(rows, index) {
  rows.forEach((row, position) => row.classList.toggle('cursor', position === index));
  rows[index]?.scrollIntoView({ block: 'nearest' });
  rows[index]?.querySelector('.row-link')?.focus({ preventScroll: true });
}
