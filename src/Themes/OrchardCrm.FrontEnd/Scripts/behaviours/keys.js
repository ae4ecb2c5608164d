// Single keys are for reading pages, not for typing.
export function isTyping(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target;
  if (target.isContentEditable || document.querySelector('dialog[open]')) return true;
  if (target.matches?.('textarea, select')) return true;
  return Boolean(target.matches?.('input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])'));
}
