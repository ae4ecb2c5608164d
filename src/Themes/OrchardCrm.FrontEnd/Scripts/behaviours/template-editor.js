// <form data-template-editor>: the preview follows what is typed, and a press on a variable writes it where the cursor stands.
const DELAY = 700;

export function enableTemplateEditor() {
  const form = document.querySelector('form[data-template-editor]');
  if (!form) return;
  const preview = form.querySelector('button[formtarget]');
  let field = form.querySelector('textarea');
  let shown = preview;
  let timer;

  const show = (button) => {
    renewFrame(button.formTarget);
    form.requestSubmit(button);
  };
  form.addEventListener('focusin', (event) => {
    if (event.target.matches('textarea, input[type=text], input:not([type])')) field = event.target;
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(shown), DELAY);
  });
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[formtarget]');
    if (button) {
      shown = button;
      renewFrame(button.formTarget);
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (!button) return;
    field.focus();
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  show(preview);
}

// A frame's first page makes no entry in the history: each preview gets a frame of its own, so that Back leaves the page.
function renewFrame(name) {
  const frame = document.querySelector(`iframe[name="${name}"]`);
  frame?.replaceWith(frame.cloneNode());
}
