import Drawflow from 'drawflow';
import { connect, disconnect, place, readGraph } from './graph.js';

const step = 20;
const finest = 5;
const leastZoom = 0.4;
const margin = 32;

// Draws the workflow with Drawflow, and writes what is done there into the form's fields.
export function createCanvas(form, state, poster, views) {
  const stage = form.querySelector('.designer-canvas');
  const graph = readGraph(form);
  const nodes = new Map();
  let editor = null;

  form.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => {
    if (button.dataset.zoom === 'in') editor.zoom_in();
    else if (button.dataset.zoom === 'out') editor.zoom_out();
    else fit();
  }));
  form.querySelectorAll('.designer-empty').forEach((hint) => { hint.hidden = graph.length > 0; });

  return {
    show() {
      if (editor) return;
      build();
      if (state.zoom) {
        ({ zoom: editor.zoom, x: editor.canvas_x, y: editor.canvas_y } = state.zoom);
        editor.zoom_last_value = editor.zoom;
        editor.zoom_refresh();
      } else {
        fit();
      }
    },
    focus(id) {
      if (state.view === 'canvas') elementOf(id)?.focus();
    },
    // A place on the screen in the canvas' own pixels.
    at(event) {
      const origin = editor.precanvas.getBoundingClientRect();
      return { x: Math.round((event.clientX - origin.x) / editor.zoom), y: Math.round((event.clientY - origin.y) / editor.zoom) };
    },
  };

  function build() {
    // Its menu deletes without a word, and has no name for those who do not see it.
    stage.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), true);
    editor = new Drawflow(stage);
    editor.zoom_min = leastZoom;
    editor.start();
    for (const activity of graph) addNode(activity);
    for (const activity of graph) {
      activity.outcomes.forEach((outcome, index) => outcome.next
        .filter((next) => nodes.has(next) && !byId(next).isStart)
        .forEach((next) => editor.addConnection(nodes.get(activity.id), nodes.get(next), `output_${index + 1}`, 'input_1')));
    }
    stage.querySelectorAll('svg').forEach((line) => line.setAttribute('aria-hidden', 'true'));
    markSteps();
    markSelected();
    listen();
  }

  function addNode(activity) {
    const node = editor.addNode(activity.id, activity.isStart ? 0 : 1, activity.outcomes.length, activity.x, activity.y, classesOf(activity), {}, '');
    nodes.set(activity.id, node);
    const element = stage.querySelector(`#node-${node}`);
    element.tabIndex = 0;
    element.dataset.node = activity.id;
    element.setAttribute('role', 'listitem');
    element.setAttribute('aria-label', describe(activity));
    element.querySelector('.drawflow_content_node').append(...contentOf(activity));
    activity.outcomes.forEach((outcome, index) => {
      const label = document.createElement('span');
      label.textContent = outcome.text;
      element.querySelector(`.output_${index + 1}`).append(label);
    });
    element.addEventListener('focus', () => choose(activity.id));
    element.addEventListener('keydown', (event) => onKey(event, activity, element, node));
  }

  function listen() {
    editor.on('nodeSelected', (node) => choose(idOf(node)));
    editor.on('nodeMoved', (node) => {
      const { pos_x: x, pos_y: y } = editor.getNodeFromId(node);
      place(byId(idOf(node)), x, y);
    });
    editor.on('nodeRemoved', (node) => poster.soon(`remove:${idOf(node)}`));
    editor.on('connectionCreated', (line) => {
      const { source, outcome, target } = ends(line);
      if (connect(source, outcome, target)) poster.soon('check');
    });
    editor.on('connectionRemoved', (line) => {
      const { source, outcome, target } = ends(line);
      disconnect(source, outcome, target);
      poster.soon('check');
    });
    editor.on('translate', ({ x, y }) => { state.zoom = { zoom: editor.zoom, x, y }; });
    editor.on('zoom', () => setTimeout(keepZoom));
  }

  function onKey(event, activity, element, node) {
    if (event.target !== element) return;
    const by = event.shiftKey ? finest : step;
    const move = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[event.key];
    if (move) moveBy(activity, element, node, move);
    else if (event.key === 'Enter') activity.card.querySelector('.field input, .field select, .field textarea')?.focus();
    else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) activity.card.querySelector('select[data-outcome]')?.focus();
    else if (event.key === 'Delete') poster.soon(`remove:${activity.id}`);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function moveBy(activity, element, node, [right, down]) {
    const data = editor.drawflow.drawflow.Home.data[node];
    data.pos_x += right;
    data.pos_y += down;
    element.style.left = `${data.pos_x}px`;
    element.style.top = `${data.pos_y}px`;
    editor.updateConnectionNodes(`node-${node}`);
    place(activity, data.pos_x, data.pos_y);
  }

  function choose(id) {
    views.select(id);
    markSelected();
  }

  function markSelected() {
    stage.querySelectorAll('.drawflow-node').forEach((element) => element.classList.toggle('is-chosen', element.dataset.node === state.selected));
  }

  // The way that the last dry run took.
  function markSteps() {
    form.querySelectorAll('[data-step]').forEach((taken) => {
      const activity = byId(taken.dataset.step);
      const element = activity && elementOf(activity.id);
      if (!element) return;
      element.classList.add(taken.dataset.stepFailed === 'True' ? 'has-failed' : 'was-taken');
      const outcomes = taken.dataset.stepOutcome.split(', ');
      activity.outcomes.forEach((outcome, index) => {
        if (!outcomes.includes(outcome.name)) return;
        stage.querySelectorAll(`.connection.node_out_node-${nodes.get(activity.id)}.output_${index + 1}`).forEach((line) => line.classList.add('was-taken'));
      });
    });
  }

  function fit() {
    if (graph.length === 0 || stage.clientWidth === 0) return;
    const boxes = [...stage.querySelectorAll('.drawflow-node')].map((node) => ({ x: node.offsetLeft, y: node.offsetTop, right: node.offsetLeft + node.offsetWidth, bottom: node.offsetTop + node.offsetHeight }));
    const left = Math.min(...boxes.map((box) => box.x)) - margin;
    const top = Math.min(...boxes.map((box) => box.y)) - margin;
    const width = Math.max(...boxes.map((box) => box.right)) + margin - left;
    const height = Math.max(...boxes.map((box) => box.bottom)) + margin - top;
    editor.zoom = Math.max(leastZoom, Math.min(1, stage.clientWidth / width, stage.clientHeight / height));
    editor.zoom_last_value = editor.zoom;
    editor.canvas_x = -left * editor.zoom;
    editor.canvas_y = -top * editor.zoom;
    editor.zoom_refresh();
  }

  function keepZoom() {
    state.zoom = { zoom: editor.zoom, x: editor.canvas_x, y: editor.canvas_y };
  }

  function describe(activity) {
    const { connects, leadsNowhere } = form.querySelector('.designer').dataset;
    const ways = activity.outcomes.map((outcome) => connects.replace('{0}', outcome.text)
      .replace('{1}', outcome.next.map((next) => byId(next)?.name ?? next).join(', ') || leadsNowhere));
    return [activity.name, activity.note, activity.problem, ...ways].filter((part) => part).map((part) => part.replace(/\.$/, '')).join('. ');
  }

  function ends({ output_id: from, output_class: port, input_id: to }) {
    const source = byId(idOf(from));
    return { source, outcome: source.outcomes[Number(port.slice('output_'.length)) - 1].name, target: idOf(to) };
  }

  function byId(id) {
    return graph.find((activity) => activity.id === id);
  }

  function idOf(node) {
    return [...nodes].find(([, number]) => String(number) === String(node))?.[0];
  }

  function elementOf(id) {
    return stage.querySelector(`#node-${nodes.get(id)}`);
  }
}

function classesOf(activity) {
  return ['workflow-node', activity.isStart && 'is-start', activity.isEvent && 'is-event', activity.problem && 'has-problem'].filter(Boolean).join(' ');
}

function contentOf(activity) {
  const head = document.createElement('div');
  head.className = 'node-head';
  const icon = document.createElement('i');
  icon.className = `icon ${activity.problem ? 'icon-exclamation-triangle' : activity.isStart ? 'icon-play-circle' : activity.isEvent ? 'icon-lightning-charge' : 'icon-gear'}`;
  icon.setAttribute('aria-hidden', 'true');
  const name = document.createElement('strong');
  name.textContent = activity.name;
  head.append(icon, name);
  if (activity.problem) head.title = activity.problem;
  if (!activity.note) return [head];
  const note = document.createElement('div');
  note.className = 'node-note';
  note.textContent = activity.note;
  return [head, note];
}
