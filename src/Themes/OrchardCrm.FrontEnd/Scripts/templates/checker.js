// Asks the server for the mistakes of what is typed, and writes those of the subject below it.
export function createChecker(form) {
  const subjectError = document.getElementById('Subject-error');

  return async function check() {
    let mistakes;
    try {
      const response = await fetch(form.dataset.templateEditor, { method: 'POST', body: new FormData(form), credentials: 'same-origin' });
      if (!response.ok) return [];
      mistakes = await response.json();
    } catch {
      // Offline: saving will say it.
      return [];
    }
    const ofSubject = mistakes.filter((mistake) => mistake.field === 'Subject');
    subjectError.textContent = ofSubject.map((mistake) => mistake.message).join(' ');
    return mistakes.filter((mistake) => mistake.field === 'Body');
  };
}
