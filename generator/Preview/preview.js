// Follows the preview: reloads the page when the guide changes, where the reader was, and shows what is wrong over the page.
(() => {
  const scrollKey = `preview-scroll:${location.pathname}`;
  // The version of this very page: the guide may have changed before the connection stands.
  let version = Number(document.currentScript.dataset.version);

  const restoreScroll = () => {
    const stored = sessionStorage.getItem(scrollKey);
    if (stored !== null) {
      // The theme scrolls smoothly, and a second reload must not find the page half way.
      scrollTo({ top: Number(stored), behavior: 'instant' });
      // Kept for a moment: a file that was read half written makes a short page, and the next reload must not forget the place.
      setTimeout(() => sessionStorage.removeItem(scrollKey), 1000);
    }
  };

  const element = (name, className, text) => {
    const created = document.createElement(name);
    created.className = className;
    created.textContent = text;
    return created;
  };

  const describe = diagnostic => {
    const item = element('li', `preview-problem preview-problem--${diagnostic.severity}`, '');
    item.append(
      element('code', 'preview-problem__place', diagnostic.place),
      element('p', 'preview-problem__message', `${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`));
    if (diagnostic.line.trim()) {
      item.append(element('pre', 'preview-problem__line', `${diagnostic.line}\n${' '.repeat(diagnostic.column - 1)}^`));
    }
    if (diagnostic.hint) {
      item.append(element('p', 'preview-problem__hint', diagnostic.hint));
    }
    return item;
  };

  const show = diagnostics => {
    document.querySelector('.preview-overlay')?.remove();
    if (diagnostics.length === 0) {
      return;
    }
    const overlay = element('aside', 'preview-overlay', '');
    overlay.setAttribute('role', 'alert');
    overlay.setAttribute('lang', 'en');
    overlay.setAttribute('dir', 'ltr');
    const close = element('button', 'preview-overlay__close', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => overlay.remove());
    const list = element('ol', 'preview-overlay__list', '');
    list.append(...diagnostics.map(describe));
    overlay.append(element('p', 'preview-overlay__title', `${diagnostics.length} to mend`), close, list);
    document.body.append(overlay);
  };

  restoreScroll();
  const events = new EventSource('/_preview/events');
  addEventListener('pagehide', () => events.close());
  events.addEventListener('message', event => {
    const message = JSON.parse(event.data);
    const isNew = version !== message.version;
    version = message.version;
    // While there are errors the pages are the old ones: stay, and show what is wrong.
    // Where there are none, what else is wrong comes after loading.
    if (isNew && !message.diagnostics?.some(diagnostic => diagnostic.severity === 'error')) {
      if (sessionStorage.getItem(scrollKey) === null) {
        sessionStorage.setItem(scrollKey, String(scrollY));
      }
      location.reload();
      return;
    }
    show(message.diagnostics ?? []);
  });
})();
