// The designer of workflows; its page loads this file itself.
// <form data-designer>: the form holds the whole workflow as a list of activities. This adds a canvas as a second view of the same
// fields: what is drawn there is written into them, and the server draws the form anew. Without scripts the list is there.
import { createPoster } from './workflows/poster.js';
import { createViews } from './workflows/views.js';
import { createCanvas } from './workflows/canvas.js';
import { enablePalette } from './workflows/palette.js';

const form = document.querySelector('form[data-designer]');
if (form) start(form);

function start(form) {
  const state = { selected: '', zoom: null, view: null };
  const poster = createPoster(form, draw);
  draw();
  form.addEventListener('submit', (event) => {
    const command = event.submitter?.value ?? 'check';
    if (command === 'save') return;
    event.preventDefault();
    poster.post(command);
  });

  // Draws what the form holds now; what was added by the last act is chosen.
  function draw(before) {
    const ids = [...form.querySelectorAll('[data-activity]')].map((card) => card.dataset.activity);
    const added = before && ids.find((id) => !before.includes(id));
    if (added) state.selected = added;
    if (!ids.includes(state.selected)) state.selected = form.querySelector('[data-activity]:not([data-problem=""])')?.dataset.activity ?? '';
    const views = createViews(form, state, () => canvas.show());
    const canvas = createCanvas(form, state, poster, views);
    enablePalette(form, canvas, poster);
    views.apply();
    if (added) canvas.focus(added);
  }
}
