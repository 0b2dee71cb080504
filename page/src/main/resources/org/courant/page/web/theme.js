// No module: the colours must be known before the first paint.
(() => {
  const KEY = 'courant-theme';
  const CHOICES = ['auto', 'light', 'dark'];
  const root = document.documentElement;

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage is shut; the system's choice will do
    }
  }

  function keep(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // It holds until the page is left.
    }
  }

  function apply(choice) {
    root.dataset.theme = CHOICES.includes(choice) ? choice : 'auto';
  }

  function label(button) {
    const choice = root.dataset.theme;
    button.textContent = choice[0].toUpperCase() + choice.slice(1);
    button.setAttribute('aria-label', `Colours: ${choice}`);
  }

  apply(kept());
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    label(button);
    button.addEventListener('click', () => {
      const next = CHOICES[(CHOICES.indexOf(root.dataset.theme) + 1) % CHOICES.length];
      apply(next);
      keep(next);
      label(button);
    });
  });
})();
