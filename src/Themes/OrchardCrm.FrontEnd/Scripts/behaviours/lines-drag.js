// Lines are dragged by their handle only, so that text in their fields can still be selected with the mouse.
export function enableLineDragging(table, done) {
  let dragged = null;

  table.addEventListener('pointerdown', (event) => {
    const line = event.target.closest('.drag-handle')?.closest('tbody');
    if (!line || event.button !== 0) return;
    event.preventDefault();
    dragged = line;
    line.classList.add('dragging');
    table.setPointerCapture(event.pointerId);
  });

  table.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    clearMarks(table);
    const over = lineAt(table, event.clientY);
    if (over && over !== dragged) over.classList.add(isBefore(over, event.clientY) ? 'drop-before' : 'drop-after');
  });

  table.addEventListener('pointerup', (event) => {
    if (!dragged) return;
    const over = lineAt(table, event.clientY);
    if (over && over !== dragged) {
      if (isBefore(over, event.clientY)) over.before(dragged);
      else over.after(dragged);
      done(dragged);
    }
    end();
  });
  table.addEventListener('pointercancel', end);

  function end() {
    clearMarks(table);
    dragged?.classList.remove('dragging');
    dragged = null;
  }
}

function lineAt(table, y) {
  const lines = [...table.tBodies];
  return lines.find((line) => y < line.getBoundingClientRect().bottom) ?? lines.at(-1);
}

function isBefore(line, y) {
  const box = line.getBoundingClientRect();
  return y < box.top + box.height / 2;
}

function clearMarks(table) {
  table.querySelectorAll('.drop-before, .drop-after').forEach((line) => line.classList.remove('drop-before', 'drop-after'));
}
