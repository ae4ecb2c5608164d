// One press, one post. The button is marked after the form's data was gathered, so its name and value are still sent.
export function guardSubmits() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    // A button that shows its answer in a frame leaves the form to be sent.
    if (event.submitter?.formTarget) return;
    if (event.defaultPrevented || form.method.toLowerCase() === 'get' || form.matches('[hx-post], [data-download], [target="_blank"]')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    event.submitter?.setAttribute('aria-busy', 'true');
    setTimeout(() => buttonsOf(form).forEach((button) => { button.disabled = true; }));
  });

  // Back from the next page, out of the browser's cache: the form can be sent again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(release);
  });
}

function release(form) {
  delete form.dataset.sent;
  for (const button of buttonsOf(form)) {
    button.disabled = false;
    button.removeAttribute('aria-busy');
  }
}

function buttonsOf(form) {
  return [...form.elements].filter((element) => element.type === 'submit');
}
