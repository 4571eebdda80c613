// Copies and shares the addresses of questions and of their parts, and says so.
StudyGuide.start('share', () => {
  /** @param {HTMLElement} holder what stays open while something in it has the focus */
  const copy = async (address, holder) => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(address);
      return;
    }
    // Without a secure connection, and from disk, browsers offer the older way alone.
    const field = document.createElement('textarea');
    field.value = address;
    field.className = 'visually-hidden';
    holder.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (!isCopied) {
      throw new Error('refused');
    }
  };

  /** Copies an address and tells the reader, in words and on the button. */
  const copyFor = async (button, address) => {
    const focused = document.activeElement;
    try {
      await copy(address, button.parentElement);
      StudyGuide.announce(StudyGuide.word('copied'));
      button.dataset.state = 'copied';
      setTimeout(() => delete button.dataset.state, 2000);
    } catch {
      prompt(StudyGuide.word('copy_yourself'), address);
    }
    if (focused) {
      focused.focus({ preventScroll: true });
    }
  };

  const { element, button: newButton } = StudyGuide;

  /** @returns {[string, string][]} the addresses of a question, each with the word for it */
  const addresses = (link, question) => {
    const title = question.querySelector('a[data-part="title"]');
    const here = new URL(title ? title.href : location.href);
    const hidden = new URL(link.href);
    here.search = '';
    here.hash = '';
    hidden.search = '?hide';
    return [['share_permalink', link.href], ['share_this_page', here.href], ['share_without_answer', hidden.href]]
      .map(([word, address]) => [word, StudyGuide.completed(new URL(address)).href]);
  };

  /** A list of addresses under the link, which closes with Escape or by going elsewhere. */
  const open = link => {
    const question = link.closest('[data-id]');
    const list = element('ul', 'share');
    for (const [word, address] of addresses(link, question)) {
      const item = element('li', 'share__item');
      const way = element('a', '', StudyGuide.word(word));
      way.href = address;
      item.append(way, newButton('tool', StudyGuide.word('share_copy'), 'copy'));
      list.append(item);
    }
    if (navigator.share) {
      const item = element('li', 'share__item');
      item.append(newButton('tool', StudyGuide.word('share_with'), 'send'));
      list.append(item);
    }
    link.after(list);
    link.setAttribute('aria-expanded', 'true');
    list.querySelector('a').focus();
  };

  const close = list => {
    const link = list.previousElementSibling;
    const hadFocus = list.contains(document.activeElement);
    list.remove();
    link.setAttribute('aria-expanded', 'false');
    if (hadFocus) {
      link.focus({ preventScroll: true });
    }
  };

  StudyGuide.actions.share = link => {
    if (link.getAttribute('aria-expanded') === 'true') {
      close(link.nextElementSibling);
    } else {
      open(link);
    }
  };

  StudyGuide.actions.copy = button => copyFor(button, button.previousElementSibling.href);

  StudyGuide.actions['copy-part'] = button => {
    const address = new URL(location.href);
    address.search = '';
    address.hash = button.dataset.target;
    return copyFor(button, address.href);
  };

  StudyGuide.actions.send = button => navigator.share({
    title: button.closest('[data-id]').querySelector('[data-part="title"], h1').textContent.trim(),
    url: button.closest('.share').previousElementSibling.href,
  }).catch(() => {}); // the reader thought better of it

  // With scripts the link is a button that opens a list.
  for (const link of document.querySelectorAll('[data-action="share"]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.removeAttribute('title');
    link.addEventListener('keydown', event => {
      if (event.key === ' ') {
        event.preventDefault();
        link.click();
      }
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      document.querySelectorAll('.share').forEach(close);
    }
  });
  for (const kind of ['click', 'focusin']) {
    document.addEventListener(kind, event => {
      for (const list of document.querySelectorAll('.share')) {
        if (!list.contains(event.target) && event.target !== list.previousElementSibling) {
          close(list);
        }
      }
    });
  }
});
