import htmx from 'htmx.org/dist/htmx.esm.js';
import { enableLineDragging } from './lines-drag.js';

// <table class="lines" data-lines="Lines"> with a <template data-line-template> whose names carry __index__.
// Enter in the last line adds one, Alt+Up/Down moves one, rows are numbered from 0 without gaps after each change.
export function enableLinesGrids() {
  document.querySelectorAll('table[data-lines]').forEach((table) => new LinesGrid(table));
}

class LinesGrid {
  constructor(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.prefix = table.dataset.lines;
    this.template = document.getElementById(table.dataset.template) ?? table.querySelector('template[data-line-template]');
    this.scope = table.closest('form') ?? table.parentElement;

    table.addEventListener('keydown', (event) => this.onKey(event));
    table.addEventListener('click', (event) => this.onClick(event));
    this.scope.querySelectorAll('[data-line-add]').forEach((button) => button.addEventListener('click', () => this.add().focusFirst()));
    enableLineDragging(this.body, () => this.changed());
    this.scope.addEventListener('htmx:afterSwap', () => this.showAmounts());

    if (this.body.rows.length === 0) this.add();
  }

  get rows() { return [...this.body.rows]; }

  add() {
    const row = this.template.content.firstElementChild.cloneNode(true);
    this.body.append(row);
    htmx.process(row);
    this.changed();
    return { focusFirst: () => firstField(row)?.focus() };
  }

  remove(row) {
    const rows = this.rows;
    const neighbour = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
    row.remove();
    if (!neighbour) this.add().focusFirst();
    else firstField(neighbour)?.focus();
    this.changed();
  }

  move(row, step, focused) {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    this.changed();
    focused.focus();
  }

  onKey(event) {
    const row = event.target.closest('tr');
    if (!row || row.parentElement !== this.body || event.isComposing) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.move(row, event.key === 'ArrowUp' ? -1 : 1, event.target);
    } else if (event.key === 'Enter' && !event.shiftKey && event.target.matches('input, select, textarea')) {
      event.preventDefault();
      if (row === this.body.lastElementChild) this.add().focusFirst();
      else sameFieldIn(row.nextElementSibling, event.target)?.focus();
    }
  }

  onClick(event) {
    const row = event.target.closest('tr');
    if (event.target.closest('[data-line-remove]') && row) this.remove(row);
  }

  // The totals' answer carries each line's amount: <template data-line-amounts>["1,190.00"]</template>.
  showAmounts() {
    const carrier = this.scope.querySelector('template[data-line-amounts]');
    if (!carrier) return;
    const amounts = JSON.parse(carrier.content.textContent);
    this.rows.forEach((row, index) => {
      const place = row.querySelector('[data-line-amount]');
      if (place) place.textContent = amounts[index] ?? '';
    });
  }

  changed() {
    this.rows.forEach((row, index) => this.number(row, index));
    this.table.dispatchEvent(new CustomEvent('lines:changed', { bubbles: true }));
  }

  // "Lines[3].Quantity" and "Lines_3__Quantity" (MVC's ids) follow the row's place; so do labels and descriptions.
  number(row, index) {
    for (const element of row.querySelectorAll('[name], [id], [for], [aria-describedby], [aria-labelledby], [data-valmsg-for]'))
      for (const attribute of ['name', 'id', 'for', 'aria-describedby', 'aria-labelledby', 'data-valmsg-for']) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, this.renumbered(value, index));
      }
    row.querySelectorAll('[data-line-number]').forEach((place) => { place.textContent = String(index + 1); });
  }

  renumbered(value, index) {
    return value
      .replaceAll('__index__', String(index))
      .replaceAll(new RegExp(`\\b${this.prefix}\\[(?:\\d+)\\]`, 'g'), `${this.prefix}[${index}]`)
      .replaceAll(new RegExp(`\\b${this.prefix}_(?:\\d+)__`, 'g'), `${this.prefix}_${index}__`);
  }
}

function firstField(row) {
  return row.querySelector('input:not([type="hidden"]), textarea, select');
}

function sameFieldIn(row, field) {
  const suffix = field.name.slice(field.name.indexOf('].') + 1);
  return [...row.querySelectorAll('[name]')].find((other) => other.name.endsWith(suffix)) ?? firstField(row);
}
