// <details class="menu"> closes on Escape and on a click elsewhere.
export function enableMenus() {
  document.addEventListener('click', (event) => closeExcept(event.target.closest('details.menu')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('details.menu[open]');
    open?.removeAttribute('open');
    open?.querySelector('summary').focus();
  });
}

function closeExcept(kept) {
  document.querySelectorAll('details.menu[open]').forEach((menu) => { if (menu !== kept) menu.removeAttribute('open'); });
}
