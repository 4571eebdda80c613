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

  const show = (diagnostics, count) => {
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
    if (count > diagnostics.length) {
      list.append(element('li', 'preview-problem', `… and ${count - diagnostics.length} more: the terminal shows all of them.`));
    }
    overlay.append(element('p', 'preview-overlay__title', `${count} to mend`), close, list);
    document.body.append(overlay);
  };

  // Until this page is gone: what comes in its place may be the same version again, or not come at all.
  const reload = () => {
    if (sessionStorage.getItem(scrollKey) === null) {
      sessionStorage.setItem(scrollKey, String(scrollY));
    }
    location.reload();
    setTimeout(reload, 5000);
  };

  const hear = event => {
    const message = JSON.parse(event.data);
    const hasErrors = message.diagnostics?.some(diagnostic => diagnostic.severity === 'error');
    // While there are errors the pages are the old ones: stay, and show what is wrong.
    // Where there are none, what else is wrong comes after loading.
    if (version !== message.version && !hasErrors) {
      events.close();
      reload();
      return;
    }
    version = message.version;
    show(message.diagnostics ?? [], message.problems);
  };

  // Browsers connect again by themselves, but not after an answer that is no stream. Every connection begins with the present version.
  const listen = () => {
    events = new EventSource('/_preview/events');
    events.addEventListener('message', hear);
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(listen, 1000);
      }
    });
  };

  let events;
  restoreScroll();
  listen();
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', event => {
    if (event.persisted) {
      listen(); // the way back may lead to a page that was put aside when it was left
    }
  });
})();
