import { isTyping } from './keys.js';

// Ctrl-K (or Cmd-K), and "/" where nothing is being typed.
export function enableSearchKey() {
  const box = document.querySelector('[data-search]');
  if (!box) return;
  document.addEventListener('keydown', (event) => {
    const wanted = ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') || (event.key === '/' && !isTyping(event));
    if (!wanted) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
