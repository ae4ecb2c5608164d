import { showToast } from './toasts.js';

// <button data-copy="https://…" data-copied="Link copied">
export function enableCopyButtons() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      showToast('success', button.dataset.copied ?? button.dataset.copy);
    } catch {
      // Not allowed without https: the text itself is then what one can copy.
      showToast('info', button.dataset.copy);
    }
  });
}
