// Shows what the form would make in the frame beside it.
const DELAY = 700;

export function createPreview(form) {
  const button = form.querySelector('button[formtarget]') ?? document.querySelector(`button[form="${form.id}"][formtarget]`);
  let timer;

  const show = () => {
    clearTimeout(timer);
    renewFrame(button.formTarget);
    form.requestSubmit(button);
  };
  // How it is shown is nothing that a person could lose by leaving.
  for (const option of document.querySelectorAll('[data-preview-option]')) {
    option.addEventListener('input', (event) => event.stopPropagation());
    option.addEventListener('change', (event) => {
      event.stopPropagation();
      show();
    });
  }
  // Where the preview is far below, as on a phone, whoever asks for it is taken there.
  button.addEventListener('click', () => renewFrame(button.formTarget)?.scrollIntoView({ block: 'nearest' }));
  return {
    show,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(show, DELAY);
    },
  };
}

// A frame's first page makes no entry in the history: each preview gets a frame of its own, so that Back leaves the page.
function renewFrame(name) {
  const frame = document.querySelector(`iframe[name="${name}"]`);
  const fresh = frame?.cloneNode();
  frame?.replaceWith(fresh);
  return fresh;
}
