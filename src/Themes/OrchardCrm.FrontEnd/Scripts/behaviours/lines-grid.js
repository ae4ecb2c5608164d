import htmx from 'htmx.org/dist/htmx.esm.js';
import { enableLineDragging } from './lines-drag.js';

// <table class="lines" data-lines="Lines"> with one <tbody> a line and a <template> whose names carry __index__.
// Enter in the last line adds one, Alt+Up/Down moves one, lines are numbered from 0 without gaps after each change.
export function enableLinesGrids() {
  document.querySelectorAll('table[data-lines]').forEach((table) => new LinesGrid(table));
  document.addEventListener('change', nameCurrency);
}

class LinesGrid {
  constructor(table) {
    this.table = table;
    this.prefix = table.dataset.lines;
    this.template = document.getElementById(table.dataset.template);
    this.scope = table.closest('form') ?? table.parentElement;
    this.isOptional = table.hasAttribute('data-optional');

    table.addEventListener('keydown', (event) => this.onKey(event));
    table.addEventListener('click', (event) => this.onClick(event));
    this.scope.querySelectorAll(`[data-line-add="${this.prefix}"]`).forEach((button) => button.addEventListener('click', () => this.add().focusFirst()));
    enableLineDragging(table, (line) => {
      this.changed();
      this.say('moved', line);
    });
    this.scope.addEventListener('htmx:afterSwap', () => this.showAmounts());

    if (this.lines.length === 0 && !this.isOptional) this.add();
  }

  get lines() { return [...this.table.tBodies]; }

  add() {
    const line = this.template.content.firstElementChild.cloneNode(true);
    this.table.append(line);
    htmx.process(line);
    this.changed();
    return { focusFirst: () => {
      firstField(line)?.focus();
      this.say('added', line);
    } };
  }

  remove(line) {
    const lines = this.lines;
    const at = lines.indexOf(line);
    const neighbour = lines[at + 1] ?? lines[at - 1];
    this.say('removed', line);
    line.remove();
    if (neighbour) firstField(neighbour)?.focus();
    else if (this.isOptional) this.scope.querySelector(`[data-line-add="${this.prefix}"]`)?.focus();
    else this.add().focusFirst();
    this.changed();
  }

  move(line, step, focused) {
    const lines = this.lines;
    const other = lines[lines.indexOf(line) + step];
    if (!other) return;
    if (step < 0) other.before(line);
    else other.after(line);
    this.changed();
    focused.focus();
    this.say('moved', line);
  }

  onKey(event) {
    const line = event.target.closest('tbody');
    if (!line || event.isComposing || event.defaultPrevented) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.move(line, event.key === 'ArrowUp' ? -1 : 1, event.target);
    } else if (event.key === 'Enter' && !event.shiftKey && event.target.matches('input, select, textarea')) {
      event.preventDefault();
      const lines = this.lines;
      if (line === lines.at(-1)) this.add().focusFirst();
      else sameFieldIn(lines[lines.indexOf(line) + 1], event.target)?.focus();
    }
  }

  onClick(event) {
    const line = event.target.closest('tbody');
    if (!line) return;
    if (event.target.closest('[data-line-remove]')) this.remove(line);
    const more = event.target.closest('[data-line-more]');
    if (more) toggleMore(line, more);
  }

  // The totals' answer carries each line's amount: <template data-line-amounts>["1,190.00"]</template>.
  showAmounts() {
    const carrier = this.scope.querySelector('template[data-line-amounts]');
    if (!carrier) return;
    const amounts = JSON.parse(carrier.content.textContent);
    this.lines.forEach((line, index) => {
      const place = line.querySelector('[data-line-amount]');
      if (place) place.textContent = amounts[index] ?? '';
    });
  }

  // Said to those who do not see the grid.
  say(what, line) {
    const status = this.scope.querySelector('[data-lines-status]');
    const text = this.table.dataset[`text${what[0].toUpperCase()}${what.slice(1)}`];
    if (!status || !text) return;
    const lines = this.lines;
    status.textContent = text.replace('{0}', String(lines.indexOf(line) + 1)).replace('{1}', String(lines.length));
  }

  changed() {
    this.lines.forEach((line, index) => this.number(line, index));
    this.table.dispatchEvent(new CustomEvent('lines:changed', { bubbles: true }));
  }

  // "Lines[3].Quantity" and "Lines_3__Quantity" (MVC's ids) follow the line's place; so do labels and descriptions.
  number(line, index) {
    const attributes = ['name', 'id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-valmsg-for'];
    for (const element of line.querySelectorAll(attributes.map((name) => `[${name}]`).join()))
      for (const attribute of attributes) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, this.renumbered(value, index));
      }
  }

  renumbered(value, index) {
    return value
      .replaceAll('__index__', String(index))
      .replaceAll(new RegExp(`\\b${this.prefix}\\[(?:\\d+)\\]`, 'g'), `${this.prefix}[${index}]`)
      .replaceAll(new RegExp(`\\b${this.prefix}_(?:\\d+)__`, 'g'), `${this.prefix}_${index}__`);
  }
}

function toggleMore(line, button) {
  const open = line.querySelector('.line-more').classList.toggle('open');
  button.setAttribute('aria-expanded', String(open));
  if (open) firstField(line.querySelector('.line-more'))?.focus();
}

// <select data-names-currency>: the choices "in money" are called by its currency.
function nameCurrency(event) {
  if (!event.target.matches('select[data-names-currency]')) return;
  const scope = event.target.form;
  const places = [scope, ...[...scope.querySelectorAll('template')].map((template) => template.content)];
  for (const place of places)
    for (const option of place.querySelectorAll('option[data-currency]')) option.textContent = event.target.value;
}

function firstField(line) {
  return line.querySelector('input:not([type="hidden"]), textarea, select');
}

function sameFieldIn(line, field) {
  const suffix = field.name.slice(field.name.indexOf('].') + 1);
  return [...line.querySelectorAll('[name]')].find((other) => other.name.endsWith(suffix)) ?? firstField(line);
}
