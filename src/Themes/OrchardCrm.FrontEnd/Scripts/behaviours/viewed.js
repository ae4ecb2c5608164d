// <form data-viewed action="…/viewed">: posted once, at the first sign that a person is looking. Mail scanners run pages, but touch nothing.
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

export function tellWhenViewed() {
  const form = document.querySelector('form[data-viewed]');
  if (!form) return;

  const tell = () => {
    signs.forEach((sign) => removeEventListener(sign, tell));
    fetch(form.action, { method: 'POST', body: new FormData(form), keepalive: true }).catch(() => {});
  };
  signs.forEach((sign) => addEventListener(sign, tell, { passive: true }));
}
