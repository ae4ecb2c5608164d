// The editor of mail templates; its page loads this file itself.
// <form data-template-editor="/address of the check">: the body becomes a code editor, mistakes are shown by line as one types, the
// preview follows, and a press on a variable writes it where the cursor stands. Without scripts the text area is there.
import { createCodeEditor } from './templates/code-editor.js';
import { createChecker } from './templates/checker.js';
import { createPreview } from './templates/preview.js';

const form = document.querySelector('form[data-template-editor]');
if (form) start(form);

function start(form) {
  const subject = form.elements.Subject;
  const checker = createChecker(form);
  const editor = createCodeEditor(form.querySelector('textarea'), checker);
  const preview = createPreview(form);
  let last = editor;

  subject.addEventListener('focus', () => { last = subject; });
  editor.onFocus(() => { last = editor; });
  form.addEventListener('input', () => preview.soon());
  subject.addEventListener('input', () => editor.check());
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (!button) return;
    if (last === editor) {
      editor.insert(button.dataset.insert);
      return;
    }
    subject.focus();
    subject.setRangeText(button.dataset.insert, subject.selectionStart, subject.selectionEnd, 'end');
    subject.dispatchEvent(new Event('input', { bubbles: true }));
  });
  preview.show();
}
