// A dialog's <form data-makes-client>: the client is made without leaving the editor behind it, and chosen there. A refused
// form comes back with its messages.
export function enableNewClient() {
  document.addEventListener('submit', (event) => {
    const editor = document.querySelector('form[data-autosave]');
    const form = event.target.closest('form[data-makes-client]');
    if (!form || !editor || !form.closest('dialog')) return;
    event.preventDefault();
    send(form, editor);
  }, true);
}

async function send(form, editor) {
  if (form.dataset.busy) return;
  form.dataset.busy = 'true';
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (answer.ok) choose(editor, (await answer.json()).id);
    else if (answer.status === 422) replace(form, await answer.text());
  } finally {
    delete form.dataset.busy;
  }
}

function choose(editor, id) {
  const button = document.createElement('button');
  button.name = 'Command';
  button.value = `client:${id}`;
  button.hidden = true;
  editor.append(button);
  editor.requestSubmit(button);
}

function replace(form, html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('form[data-makes-client]');
  if (!fresh) return;
  const imported = document.importNode(fresh, true);
  form.replaceWith(imported);
  imported.querySelector('.input-validation-error')?.focus();
}
