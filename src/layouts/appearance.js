// 大字 and 深色: applies what the reader chose before the first paint, and answers the two buttons.
// Runs as it stands, inline in the head; Page.astro gives its hash to the content security policy.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');

  /** @param {string} name */
  const read = (name) => {
    try {
      return localStorage.getItem(`xueshi.${name}`);
    } catch {
      return null; // Storage is blocked: choices last as long as the page.
    }
  };

  /** @param {string} name @param {string | null} value */
  const write = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(`xueshi.${name}`);
      else localStorage.setItem(`xueshi.${name}`, value);
    } catch {
      // As above.
    }
  };

  const isLarge = () => root.classList.contains('large');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

  /** @param {string | null} theme null follows the system */
  const paint = (theme) => {
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  const apply = () => {
    root.classList.toggle('large', read('large') === 'yes');
    paint(read('theme'));
  };

  const showState = () => {
    for (const button of document.querySelectorAll('[data-appearance]')) {
      const on = button.getAttribute('data-appearance') === 'large' ? isLarge() : isDark();
      button.setAttribute('aria-pressed', String(on));
    }
  };

  const toggleLarge = () => {
    const large = root.classList.toggle('large');
    write('large', large ? 'yes' : null);
  };

  const toggleDark = () => {
    const dark = !isDark();
    const theme = dark === system.matches ? null : dark ? 'dark' : 'light';
    write('theme', theme);
    paint(theme);
  };

  root.classList.add('js');
  // WeChat's own browser saves no file and does not print: pages say beforehand how to leave it.
  root.classList.toggle('wechat', /MicroMessenger/i.test(navigator.userAgent));
  apply();

  document.addEventListener('DOMContentLoaded', showState);
  system.addEventListener?.('change', showState);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return; // Back to a page kept as it was: the choice may have changed since.
    apply();
    showState();
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-appearance]');
    if (!button) return;
    if (button.getAttribute('data-appearance') === 'large') toggleLarge();
    else toggleDark();
    showState();
  });
})();
