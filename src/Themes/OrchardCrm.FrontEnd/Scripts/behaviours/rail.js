import { isTyping } from './keys.js';

export function enableRail() {
  const rail = document.getElementById('rail');
  if (!rail) return;

  document.querySelector('[data-rail-toggle]')?.addEventListener('click', (event) => {
    const narrow = document.documentElement.toggleAttribute('data-rail');
    if (narrow) document.documentElement.setAttribute('data-rail', 'narrow');
    try { localStorage.setItem('rail', narrow ? 'narrow' : 'wide'); } catch { /* only for this page then */ }
    event.currentTarget.setAttribute('aria-expanded', String(!narrow));
  });

  const opener = document.querySelector('.rail-open');
  const setOpen = (open) => {
    rail.classList.toggle('open', open);
    opener?.setAttribute('aria-expanded', String(open));
    if (open) rail.querySelector('a')?.focus();
    else opener?.focus();
  };
  opener?.addEventListener('click', (event) => {
    event.preventDefault();
    setOpen(!rail.classList.contains('open'));
  });
  document.querySelector('.rail-scrim')?.addEventListener('click', (event) => {
    event.preventDefault();
    setOpen(false);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && rail.classList.contains('open')) setOpen(false);
    if (isTyping(event) || !/^[1-9]$/.test(event.key)) return;
    rail.querySelectorAll('.rail-menu > li > a')[Number(event.key) - 1]?.click();
  });
}
