// A text area with lines, Liquid in colour, and mistakes where they are. The text area stays the field of the form.
import { EditorState } from '@codemirror/state';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, keymap, lineNumbers } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { forceLinting, linter, lintGutter } from '@codemirror/lint';

const CHECK_DELAY = 500;

const liquid = new MatchDecorator({ regexp: /\{\{.*?\}\}|\{%.*?%\}/g, decoration: Decoration.mark({ class: 'cm-liquid' }) });
const liquidColour = ViewPlugin.fromClass(
  class {
    constructor(view) { this.decorations = liquid.createDeco(view); }
    update(update) { this.decorations = liquid.updateDeco(update, this.decorations); }
  },
  { decorations: (plugin) => plugin.decorations },
);

const theme = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)', borderRadius: 'var(--radius)', fontSize: 'var(--size-14)' },
  '&.cm-focused': { outline: 'none', boxShadow: 'var(--focus)' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.5', minHeight: '24rem', maxHeight: '40rem' },
  '.cm-content': { caretColor: 'var(--text)', padding: '8px 0' },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--sunken)', border: 'none', borderRadius: 'var(--radius) 0 0 var(--radius)' },
  '.cm-liquid': { color: 'var(--blue)' },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--raised)', border: '1px solid var(--line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--red)' },
});

export function createCodeEditor(textarea, check) {
  const errors = document.getElementById('Body-error');
  const host = document.createElement('div');
  host.className = 'code-editor';
  textarea.after(host);
  // Within a shadow root the editor's styles are constructed sheets, which a strict Content-Security-Policy lets through.
  const root = host.attachShadow({ mode: 'open' });
  let isOwn = false;
  let onFocus = () => {};

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: textarea.value,
      extensions: [
        lineNumbers(), history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, liquidColour, theme, lintGutter(),
        linter(async (current) => show(await check(), current.state.doc), { delay: CHECK_DELAY }),
        EditorView.contentAttributes.of({
          'aria-label': textarea.labels[0]?.textContent.trim() ?? '', lang: textarea.lang, spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) write(update.state.doc.toString());
        }),
        EditorView.domEventHandlers({ focus: () => onFocus() }),
      ],
    }),
  });

  textarea.classList.add('visually-hidden');
  textarea.tabIndex = -1;
  textarea.setAttribute('aria-hidden', 'true');
  textarea.addEventListener('focus', () => view.focus());
  textarea.addEventListener('input', () => {
    if (!isOwn) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: textarea.value } });
  });

  function write(text) {
    if (text === textarea.value) return;
    isOwn = true;
    textarea.value = text;
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
    isOwn = false;
  }

  function show(mistakes, doc) {
    errors.textContent = mistakes.map((mistake) => mistake.message).join(' ');
    return mistakes.map((mistake) => {
      const line = doc.line(Math.min(Math.max(mistake.line, 1), doc.lines));
      return { from: line.from, to: line.to, severity: 'error', message: mistake.message };
    });
  }

  return {
    onFocus(listener) { onFocus = listener; },
    check() { forceLinting(view); },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
      view.focus();
    },
  };
}
