const delay = 150;
let count = 0;

// <table data-lines data-items="/admin/documents/items">: what is typed in a [data-line-item] field is looked for in the
// catalogue. Down and Up choose, Enter or a click takes the item and fills its line, Escape closes.
export function enableLineItems() {
  document.querySelectorAll('table[data-items]').forEach((table) => new LineItems(table));
}

class LineItems {
  constructor(table) {
    this.table = table;
    this.form = table.closest('form');
    this.list = null;
    this.at = -1;

    table.addEventListener('input', (event) => {
      if (event.target.matches('[data-line-item]')) this.later(event.target);
    });
    // Before the grid's own keys: Enter would go to the next line.
    table.addEventListener('keydown', (event) => this.onKey(event), true);
    table.addEventListener('focusout', (event) => {
      if (event.target.matches('[data-line-item]')) this.close();
    });
  }

  later(field) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(field), delay);
  }

  async find(field) {
    const text = field.value.trim();
    if (text.length === 0 || text.includes('\n')) return this.close();
    const currency = this.form.elements.namedItem('Currency')?.value ?? '';
    try {
      const answer = await fetch(`${this.table.dataset.items}?${new URLSearchParams({ text, currency })}`, { credentials: 'same-origin' });
      if (!answer.ok || document.activeElement !== field || field.value.trim() !== text) return;
      this.show(field, await answer.json());
    } catch {
      this.close();
    }
  }

  show(field, items) {
    this.close();
    if (items.length === 0) return;
    this.field = field;
    this.items = items;
    this.list = document.createElement('ul');
    this.list.className = 'item-choices';
    this.list.id = `item-choices-${count += 1}`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.table.dataset.textItems);
    items.forEach((item, index) => this.list.append(this.option(item, index)));
    field.after(this.list);
    field.setAttribute('aria-controls', this.list.id);
    this.say(this.table.dataset.textFound.replace('{0}', String(items.length)));
  }

  option(item, index) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const name = document.createElement('span');
    name.textContent = item.text.split('\n')[0];
    const more = document.createElement('span');
    more.className = 'muted';
    more.textContent = [item.code, item.price].filter((text) => text).join(' · ');
    option.append(name, more);
    // Before the field loses its focus.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.take(index);
    });
    return option;
  }

  onKey(event) {
    if (!this.list || event.target !== this.field || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const last = this.items.length - 1;
      this.choose(event.key === 'ArrowDown' ? (this.at >= last ? 0 : this.at + 1) : (this.at <= 0 ? last : this.at - 1));
    } else if (event.key === 'Enter' && this.at >= 0) this.take(this.at);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  choose(index) {
    this.at = index;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = this.list.children[index];
    option.scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', option.id);
  }

  take(index) {
    const item = this.items[index];
    const line = this.field.closest('tbody');
    const set = (name, value) => {
      const field = line.querySelector(`[name$="].${name}"]`);
      if (field && value) field.value = value;
    };
    set('Description', item.text);
    set('Code', item.code);
    set('Unit', item.unit);
    set('UnitPrice', item.price);
    if ([...line.querySelector('[name$="].TaxRateId"]').options].some((option) => option.value === item.tax)) set('TaxRateId', item.tax);
    this.close();
    line.querySelector('[name$="].Quantity"]')?.select();
    this.table.dispatchEvent(new CustomEvent('lines:changed', { bubbles: true }));
  }

  close() {
    clearTimeout(this.timer);
    this.list?.remove();
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.removeAttribute('aria-controls');
    this.list = null;
    this.at = -1;
  }

  say(text) {
    const status = this.form.querySelector('[data-lines-status]');
    if (status) status.textContent = text;
  }
}
