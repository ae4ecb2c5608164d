// Runs before the first paint: colours and rail as this person left them, and a mark that scripts run.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-bs-theme', theme);
  if (localStorage.getItem('rail') === 'narrow') root.setAttribute('data-rail', 'narrow');
} catch {
  // Storage refused by the browser: the page follows the system.
}
