// <input type="file" data-most-bytes="…" data-too-large="… {0} …">: a file that the server would refuse is named before it is sent.
// The message stands in the element with the input's id and "-error".
const units = [['GB', 1024 ** 3], ['MB', 1024 ** 2], ['KB', 1024]];

export function enableUploadLimits() {
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.matches('input[type=file][data-most-bytes]')) return;
    const file = [...input.files].find((one) => one.size > Number(input.dataset.mostBytes));
    const message = file ? input.dataset.tooLarge.replace('{0}', () => sizeOf(file.size)) : '';
    input.setCustomValidity(message);
    input.setAttribute('aria-invalid', String(message !== ''));
    const error = document.getElementById(`${input.id}-error`);
    if (!error) return;
    error.textContent = message;
    error.classList.toggle('field-validation-valid', message === '');
  });
}

function sizeOf(bytes) {
  const [unit, step] = units.find(([, least]) => bytes >= least) ?? ['B', 1];
  return `${new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(bytes / step)} ${unit}`;
}
