// Rows are dragged by their handle only, so that text in their fields can still be selected with the mouse.
export function enableLineDragging(body, done) {
  let dragged = null;

  body.addEventListener('pointerdown', (event) => {
    const row = event.target.closest('.drag-handle')?.closest('tr');
    if (!row || event.button !== 0) return;
    event.preventDefault();
    dragged = row;
    row.classList.add('dragging');
    body.setPointerCapture(event.pointerId);
  });

  body.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    clearMarks(body);
    const over = rowAt(body, event.clientY);
    if (over && over !== dragged) over.classList.add(isBefore(over, event.clientY) ? 'drop-before' : 'drop-after');
  });

  body.addEventListener('pointerup', (event) => {
    if (!dragged) return;
    const over = rowAt(body, event.clientY);
    if (over && over !== dragged) {
      if (isBefore(over, event.clientY)) over.before(dragged);
      else over.after(dragged);
      done();
    }
    end();
  });
  body.addEventListener('pointercancel', end);

  function end() {
    clearMarks(body);
    dragged?.classList.remove('dragging');
    dragged = null;
  }
}

function rowAt(body, y) {
  const rows = [...body.rows];
  return rows.find((row) => y < row.getBoundingClientRect().bottom) ?? rows.at(-1);
}

function isBefore(row, y) {
  const box = row.getBoundingClientRect();
  return y < box.top + box.height / 2;
}

function clearMarks(body) {
  body.querySelectorAll('.drop-before, .drop-after').forEach((row) => row.classList.remove('drop-before', 'drop-after'));
}
