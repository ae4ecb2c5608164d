const delay = 700;
const wide = matchMedia('(min-width: 1200px)');

// <aside data-preview="address">: a picture of what is typed in the form, drawn by the server. Beside the form on a wide page,
// behind [data-preview-toggle] on a narrow one; who hides it keeps it hidden.
export function enablePreview() {
  const pane = document.querySelector('[data-preview]');
  const form = document.querySelector('form[data-autosave]');
  if (pane && form) new Preview(pane, form);
}

class Preview {
  constructor(pane, form) {
    this.pane = pane;
    this.form = form;
    this.page = 0;
    this.toggle = form.querySelector('[data-preview-toggle]');
    for (const name of ['input', 'change', 'lines:changed']) form.addEventListener(name, () => this.later());
    this.toggle?.addEventListener('click', () => this.flip());
    pane.addEventListener('click', (event) => {
      const button = event.target.closest('[data-preview-page]');
      if (!button) return;
      this.page = Number(button.dataset.previewPage);
      this.draw();
    });
    wide.addEventListener('change', () => this.show(wide.matches && !isHidden()));
    this.show(wide.matches && !isHidden());
  }

  get isShown() { return this.pane.classList.contains('open'); }

  flip() {
    const open = !this.isShown;
    if (wide.matches) remember(open);
    this.show(open);
    if (open && !wide.matches) this.pane.scrollIntoView({ block: 'start' });
  }

  show(open) {
    this.pane.classList.toggle('open', open);
    this.toggle?.setAttribute('aria-expanded', String(open));
    if (open) this.draw();
  }

  later() {
    if (!this.isShown) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), delay);
  }

  // A line that is half typed leaves the last picture standing.
  put(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html').body;
    if (fresh.querySelector('img') || !this.pane.querySelector('img')) this.pane.replaceChildren(...fresh.childNodes);
  }

  async draw() {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    this.pane.classList.add('drawing');
    try {
      const body = new FormData(this.form);
      body.set('page', String(this.page));
      const answer = await fetch(this.pane.dataset.preview, { method: 'POST', body, credentials: 'same-origin' });
      if (answer.ok) this.put(await answer.text());
    } catch {
      // Offline: the last picture stays; the save state says so.
    } finally {
      this.running = false;
      this.pane.classList.remove('drawing');
      if (this.again) {
        this.again = false;
        this.draw();
      }
    }
  }
}

function isHidden() {
  try {
    return localStorage.getItem('preview') === 'hidden';
  } catch {
    return false;
  }
}

function remember(open) {
  try {
    if (open) localStorage.removeItem('preview');
    else localStorage.setItem('preview', 'hidden');
  } catch {
    // Storage refused by the browser: shown again next time.
  }
}
