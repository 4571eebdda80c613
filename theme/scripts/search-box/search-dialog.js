// The search over any page: a combobox with a list box, as the ARIA Authoring Practices describe it.
StudyGuide.start('search-dialog', () => {
  const { element, word } = StudyGuide;
  const shown = 8;
  let dialog = null;
  let current = -1;

  const build = () => {
    dialog = element('dialog', 'search-dialog');
    dialog.setAttribute('aria-label', word('search'));
    const form = element('form', 'search-dialog__form');
    form.setAttribute('role', 'search');
    const field = element('input', 'search-field');
    Object.assign(field, { type: 'search', id: 'search-field', autocomplete: 'off', autocapitalize: 'off', spellcheck: false, enterKeyHint: 'go', placeholder: word('search_example') });
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-label': word('search'), 'aria-expanded': 'false', 'aria-controls': 'search-results', 'aria-autocomplete': 'list' })) {
      field.setAttribute(name, value);
    }
    const close = StudyGuide.button('tool', word('close'));
    const status = element('p', 'search-dialog__count');
    status.setAttribute('role', 'status');
    const list = element('ul', 'search-dialog__results');
    list.id = 'search-results';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', word('search_results'));
    const help = element('div', 'search-dialog__help');
    const all = element('a', 'search-dialog__all', word('search_all_results'));
    form.append(field, close);
    dialog.append(form, status, list, help, all);
    document.body.append(dialog);

    const options = () => [...list.children];
    const choose = place => {
      current = place;
      options().forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
      const option = options()[place];
      if (option) {
        field.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        field.removeAttribute('aria-activedescendant');
      }
    };

    const pageOf = query => {
      const address = new URL(document.querySelector('[data-action="search"]').href);
      address.search = new URLSearchParams({ q: query });
      return StudyGuide.completed(address).href;
    };

    const show = answer => {
      list.replaceChildren(...answer.results.map((result, place) => {
        const option = StudyGuide.searchResult(result, place, 'li', false);
        option.id = `search-result-${place}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }));
      field.setAttribute('aria-expanded', String(answer.results.length > 0));
      status.textContent = StudyGuide.searchCount(answer);
      help.replaceChildren(StudyGuide.searchHelp(answer, query => {
        field.value = query;
        field.focus();
        ask();
      }));
      all.hidden = answer.total <= answer.results.length && answer.total > 0;
      choose(answer.results.length > 0 ? 0 : -1);
    };

    const showRecent = () => {
      list.replaceChildren();
      field.setAttribute('aria-expanded', 'false');
      choose(-1);
      status.textContent = '';
      all.hidden = true;
      const recent = StudyGuide.recentSearches();
      if (recent.length === 0) {
        help.replaceChildren();
        return;
      }
      const queries = element('ul', 'search-help__links');
      for (const query of recent) {
        const button = StudyGuide.button('link-button', query);
        button.addEventListener('click', () => {
          field.value = query;
          field.focus();
          ask();
        });
        const item = element('li', '');
        item.append(button);
        queries.append(item);
      }
      const clear = StudyGuide.button('tool', word('search_forget'));
      clear.addEventListener('click', () => {
        StudyGuide.forgetSearches();
        showRecent();
        field.focus();
        StudyGuide.announce(word('search_forgotten'));
      });
      help.replaceChildren(element('p', 'search-help__title', word('search_recent')), queries, clear);
    };

    const session = StudyGuide.searchSession(show, error => {
      console.error(error);
      list.replaceChildren();
      field.setAttribute('aria-expanded', 'false');
      status.textContent = word('search_failed');
      all.hidden = false;
    });
    const ask = () => {
      all.href = pageOf(field.value);
      if (field.value.trim()) {
        session(field.value, { limit: shown });
      } else {
        showRecent();
      }
    };

    const leave = (address, isNew) => {
      StudyGuide.rememberSearch(field.value);
      if (isNew) {
        open(address, '_blank', 'noopener');
      } else {
        dialog.close();
        location.assign(address);
      }
    };

    field.addEventListener('input', ask);
    field.addEventListener('keydown', event => {
      const last = options().length - 1;
      const places = { ArrowDown: current >= last ? 0 : current + 1, ArrowUp: current <= 0 ? last : current - 1 };
      if (event.key in places && last >= 0) {
        event.preventDefault();
        choose(places[event.key]);
      } else if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        if (field.value.trim()) {
          leave(options()[current] ? options()[current].dataset.address : pageOf(field.value), event.ctrlKey || event.metaKey);
        }
      } else if (event.key === 'Escape' && field.value) {
        // As in the pattern: the first Escape empties the field, the next one closes the dialog.
        event.preventDefault();
        field.value = '';
        ask();
      }
    });
    form.addEventListener('submit', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[data-result]');
      if (option) {
        leave(option.dataset.address, event.ctrlKey || event.metaKey);
      }
    });
    list.addEventListener('pointermove', event => {
      const place = options().indexOf(event.target.closest('[data-result]'));
      if (place >= 0 && place !== current) {
        choose(place);
      }
    });
    all.addEventListener('click', () => StudyGuide.rememberSearch(field.value));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', event => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    StudyGuide.openSearch = () => {
      if (!dialog.open) {
        dialog.showModal();
      }
      field.select();
      field.focus();
      ask();
      StudyGuide.prepareSearch();
    };
  };

  StudyGuide.openSearch = () => {
    build();
    StudyGuide.openSearch();
  };
});
