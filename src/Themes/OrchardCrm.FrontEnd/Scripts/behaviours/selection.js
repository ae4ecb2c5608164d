// <form data-selection>: checkboxes named "ids", one data-select-all, and places that follow them:
//   .bulk-bar opens, [data-selected-count] shows how many, [data-needs-selection] buttons wait for one.
// Such places may stand outside of the form: a button by its form attribute, others by data-for="<id of the form>".
export function enableSelection() {
  for (const form of document.querySelectorAll('form[data-selection]')) {
    form.addEventListener('change', (event) => {
      if (event.target.matches('[data-select-all]')) boxesOf(form).forEach((box) => { box.checked = event.target.checked; });
      update(form);
    });
    form.addEventListener('htmx:afterSettle', () => update(form));
    update(form);
    addEventListener('pageshow', () => update(form));
  }
}

function boxesOf(form) {
  return [...form.elements].filter((element) => element.type === 'checkbox' && element.name === 'ids');
}

function placesOf(form, selector) {
  return [...document.querySelectorAll(selector)]
    .filter((place) => place.closest('form') === form || place.form === form || (form.id && place.dataset.for === form.id));
}

function update(form) {
  const boxes = boxesOf(form);
  const count = boxes.filter((box) => box.checked).length;
  boxes.forEach((box) => box.closest('tr')?.classList.toggle('selected', box.checked));

  const all = form.querySelector('[data-select-all]');
  if (all) {
    all.checked = count > 0 && count === boxes.length;
    all.indeterminate = count > 0 && count < boxes.length;
  }
  form.querySelectorAll('.bulk-bar').forEach((bar) => bar.classList.toggle('open', count > 0));
  placesOf(form, '[data-selected-count]').forEach((place) => { place.textContent = String(count); });
  placesOf(form, '[data-needs-selection]').forEach((button) => { button.disabled = count === 0; });
}
