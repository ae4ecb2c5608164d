const key = 'workflow-view';
const wide = matchMedia('(min-width: 992px)');

// Canvas or list: buttons with data-view. A narrow screen begins with the list; what was chosen last is remembered.
export function createViews(form, state, shown) {
  const designer = form.querySelector('.designer');
  state.view ??= wide.matches ? localStorage.getItem(key) ?? 'canvas' : 'list';
  form.querySelectorAll('[data-view]').forEach((button) => button.addEventListener('click', () => {
    state.view = button.dataset.view;
    localStorage.setItem(key, state.view);
    apply();
  }));
  return { apply, select };

  function apply() {
    const canvas = state.view === 'canvas';
    designer.classList.toggle('on-canvas', canvas);
    form.querySelectorAll('[data-view]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.view === state.view)));
    form.querySelectorAll('.designer-tools').forEach((tools) => { tools.hidden = !canvas; });
    form.querySelectorAll('[data-list-only]').forEach((part) => { part.hidden = canvas; });
    select(state.selected);
    if (canvas) shown();
  }

  // On the canvas the side shows the form of one activity, in the list those of all.
  function select(id) {
    state.selected = id;
    const canvas = state.view === 'canvas';
    form.querySelectorAll('[data-activity]').forEach((card) => { card.closest('li').hidden = canvas && card.dataset.activity !== id; });
    designer.classList.toggle('has-choice', id !== '');
  }
}
