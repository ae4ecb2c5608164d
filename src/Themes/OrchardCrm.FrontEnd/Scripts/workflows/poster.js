// Posts an act of the form and puts the form that comes back in its place, without leaving the page: the canvas keeps its zoom and place.
export function createPoster(form, draw) {
  let waiting = null;

  return {
    // Acts that one press causes together, such as those of a removed activity and its lines, are one post.
    soon(command) {
      if (waiting) {
        if (command !== 'check') waiting = command;
        return;
      }
      waiting = command;
      setTimeout(() => {
        const due = waiting;
        waiting = null;
        this.post(due);
      });
    },
    async post(command, values = {}) {
      const before = [...form.querySelectorAll('[data-activity]')].map((card) => card.dataset.activity);
      const focused = document.activeElement?.id ?? '';
      const body = new FormData(form);
      body.set('command', command);
      for (const [name, value] of Object.entries(values)) body.set(name, value);
      form.setAttribute('aria-busy', 'true');
      for (const element of form.elements) element.disabled = true;
      const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
      const drawn = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-designer]');
      if (!drawn) {
        // Logged out, or the server is away: what the form holds goes the plain way, which shows why.
        for (const element of form.elements) element.disabled = false;
        form.removeAttribute('aria-busy');
        sendPlainly(form, command, values);
        return;
      }
      form.innerHTML = drawn.innerHTML;
      form.removeAttribute('aria-busy');
      if (drawn.dataset.guard) form.dispatchEvent(new Event('change', { bubbles: true }));
      draw(command.startsWith('add') ? before : null);
      if (focused) document.getElementById(focused)?.focus();
    },
  };
}

function sendPlainly(form, command, values) {
  for (const [name, value] of Object.entries({ ...values, command })) {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
    form.append(field);
  }
  HTMLFormElement.prototype.submit.call(form);
}
