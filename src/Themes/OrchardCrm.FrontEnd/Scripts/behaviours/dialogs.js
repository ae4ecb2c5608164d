// Links to a page with a .dialog-content show it over the page they are on:
//   <a href="/admin/clients/1/archive" data-dialog>   a small dialog: "Archive Acme Ltd?"
//   <a href="/admin/invoices/1/send" data-sheet>      a sheet from the side
// Without scripts they are ordinary pages. <button data-opens="id"> opens a <dialog> that is already in the page.
export function enableDialogs() {
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[data-dialog], a[data-sheet]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      await openPage(link);
      return;
    }

    const opener = event.target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();

    const closer = event.target.closest('[data-close]');
    const dialog = closer?.closest('dialog');
    if (dialog) {
      event.preventDefault();
      dialog.close();
    }
    if (event.target.matches('dialog.dialog, dialog.sheet') && isOutside(event)) event.target.close();
  });
}

async function openPage(link) {
  let content;
  try {
    const response = await fetch(link.href, { headers: { 'X-Requested-With': 'dialog' }, credentials: 'same-origin' });
    if (response.ok && !response.redirected)
      content = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.dialog-content');
  } catch {
    // Offline: the browser's own page says so.
  }
  if (!content) {
    location.assign(link.href);
    return;
  }
  show(document.importNode(content, true), link);
}

function show(content, link) {
  const dialog = document.createElement('dialog');
  dialog.className = link.hasAttribute('data-sheet') ? 'sheet' : 'dialog';

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn-close dialog-close';
  close.dataset.close = '';
  close.setAttribute('aria-label', document.body.dataset.textClose ?? 'Close');

  const heading = content.querySelector('h1, h2');
  if (heading) {
    heading.id ||= 'dialog-title';
    dialog.setAttribute('aria-labelledby', heading.id);
  }
  dialog.append(content, close);
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('[autofocus]')?.focus();
  dialog.dispatchEvent(new CustomEvent('content:added', { bubbles: true }));
}

function isOutside(event) {
  const box = event.target.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}
