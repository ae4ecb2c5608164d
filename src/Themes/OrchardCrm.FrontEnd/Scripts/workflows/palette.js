// <button data-add="Name" draggable>: dropped on the canvas the activity stands there; pressed, it follows the last one.
export function enablePalette(form, canvas, poster) {
  const stage = form.querySelector('.designer-stage');
  const search = form.querySelector('[data-palette-search]');
  const items = [...form.querySelectorAll('[data-add]')];

  for (const item of items) {
    item.addEventListener('click', () => poster.post('add', { activity: item.dataset.add }));
    item.addEventListener('dragstart', (event) => {
      event.dataTransfer.setData('text/plain', item.dataset.add);
      event.dataTransfer.effectAllowed = 'copy';
    });
  }
  stage.addEventListener('dragover', (event) => event.preventDefault());
  stage.addEventListener('drop', (event) => {
    event.preventDefault();
    const name = event.dataTransfer.getData('text/plain');
    if (!items.some((item) => item.dataset.add === name)) return;
    const { x, y } = canvas.at(event);
    poster.post('add', { activity: name, DropX: x, DropY: y });
  });
  search.addEventListener('input', () => {
    const words = search.value.trim().toLowerCase();
    items.forEach((item) => { item.hidden = !item.textContent.toLowerCase().includes(words); });
    form.querySelectorAll('[data-palette-group]').forEach((group) => { group.hidden = !group.querySelector('[data-add]:not([hidden])'); });
  });
  // Enter there would press the form's first button.
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}
