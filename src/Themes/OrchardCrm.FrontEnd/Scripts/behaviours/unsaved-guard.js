const changed = new Set();

// What was typed is safe elsewhere: leaving need not ask.
export function markKept(form) {
  changed.delete(form);
}

// <form data-guard>: leaving with something typed asks first. A page drawn again after a refused save is unsaved from the start.
export function guardUnsavedChanges() {
  document.querySelectorAll('form[data-guard="changed"]').forEach((form) => changed.add(form));

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
