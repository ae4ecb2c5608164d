import { markKept } from './unsaved-guard.js';

const delay = 1200;

// <form data-autosave="address">: what is typed is kept by the server a moment after, and at the latest when the page goes.
// Its state is told in [data-save-state].
export function enableAutosave() {
  document.querySelectorAll('form[data-autosave]').forEach((form) => new Autosave(form));
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.state = form.querySelector('[data-save-state]');
    this.changed = false;
    for (const name of ['input', 'change', 'lines:changed']) form.addEventListener(name, () => this.later());
    form.addEventListener('submit', () => this.stop());
    addEventListener('pagehide', () => this.leave());
    this.ready = true;
  }

  later() {
    if (!this.ready) return;
    this.changed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), delay);
  }

  stop() {
    clearTimeout(this.timer);
    this.changed = false;
    this.ready = false;
  }

  async keep() {
    if (this.running) return this.later();
    this.running = true;
    this.changed = false;
    try {
      const answer = await fetch(this.form.dataset.autosave, { method: 'POST', body: new FormData(this.form), credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      const { text } = await answer.json();
      if (this.ready) this.say(text);
      if (!this.changed) markKept(this.form);
    } catch {
      this.changed = true;
      this.say(this.state?.dataset.textFailed ?? '');
    } finally {
      this.running = false;
    }
  }

  leave() {
    if (this.ready && this.changed) navigator.sendBeacon(this.form.dataset.autosave, new FormData(this.form));
  }

  say(text) {
    if (this.state) this.state.textContent = text;
  }
}
