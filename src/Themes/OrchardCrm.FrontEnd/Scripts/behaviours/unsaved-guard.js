// <form data-guard>: leaving with something typed asks first. A page drawn again after a refused save is unsaved from the start.
export function guardUnsavedChanges() {
  const changed = new Set([...document.querySelectorAll('form[data-guard="changed"]')]);

  const mark = (event) => {
    const form = event.target.form ?? event.target.closest?.('form');
    if (form?.hasAttribute('data-guard')) changed.add(form);
  };
  document.addEventListener('input', mark);
  document.addEventListener('change', mark);
  document.addEventListener('lines:changed', mark);
  document.addEventListener('submit', (event) => {
    if (!event.submitter?.formTarget) changed.delete(event.target);
  });

  addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault();
  });
}
