// The workflow as the form's fields say it.
export function readGraph(form) {
  return [...form.querySelectorAll('[data-activity]')].map((card) => {
    const outcomes = new Map();
    for (const select of card.querySelectorAll('select[data-outcome]')) {
      const outcome = outcomes.get(select.dataset.outcome) ?? { name: select.dataset.outcome, text: select.dataset.outcomeText, next: [] };
      if (select.value) outcome.next.push(select.value);
      outcomes.set(outcome.name, outcome);
    }
    const { activity: id, name, kind, event, start, problem } = card.dataset;
    return {
      id, name, problem, card,
      note: kind || firstValue(card),
      isEvent: event === 'True',
      isStart: start === 'True',
      x: Number(card.querySelector('[data-x]').value),
      y: Number(card.querySelector('[data-y]').value),
      outcomes: [...outcomes.values()],
    };
  });
}

// What tells it from others of its kind: the first thing that was typed or chosen.
function firstValue(card) {
  for (const field of card.querySelectorAll('.field select:not([data-outcome]), .field input:not([type="hidden"], [type="checkbox"])')) {
    const text = field.value && (field.selectedOptions?.[0]?.textContent ?? field.value).trim();
    if (text && !field.name.endsWith('.title')) return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
  return '';
}

export function connect(activity, outcome, target) {
  const free = selectsOf(activity, outcome).find((select) => select.value === '');
  if (!free || selectsOf(activity, outcome).some((select) => select.value === target)) return false;
  free.value = target;
  return true;
}

export function disconnect(activity, outcome, target) {
  const taken = selectsOf(activity, outcome).find((select) => select.value === target);
  if (taken) taken.value = '';
}

export function place(activity, x, y) {
  activity.card.querySelector('[data-x]').value = String(Math.round(x));
  activity.card.querySelector('[data-y]').value = String(Math.round(y));
  activity.card.dispatchEvent(new Event('change', { bubbles: true }));
}

function selectsOf(activity, outcome) {
  return [...activity.card.querySelectorAll('select[data-outcome]')].filter((select) => select.dataset.outcome === outcome);
}
