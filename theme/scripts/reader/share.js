// Copies and shares the addresses of questions and of their parts, and says so.
{
  const COPIED = 2000; // milliseconds that a button says so

  /**
   * Without a secure connection, and from disk, browsers offer the older way alone.
   * @param {string} address
   * @param {HTMLElement} holder what stays open while something in it has the focus
   */
  const copyFromField = (address, holder) => {
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
      if (navigator.clipboard) {
        await navigator.clipboard.writeText(address);
      } else {
        copyFromField(address, button.parentElement);
      }
      StudyGuide.announce(StudyGuide.word('copied'));
      button.dataset.state = 'copied';
      setTimeout(() => delete button.dataset.state, COPIED);
    } catch {
      prompt(StudyGuide.word('copy_yourself'), address);
    }
    if (focused) {
      focused.focus({ preventScroll: true });
    }
  };

  /** What asks for several languages says what the page is; the rest of a query is how its reader came there. */
  const forgetWay = address => {
    const both = address.searchParams.get('both');
    address.search = both ? `?both=${both}` : '';
  };

  /** @returns {[string, string][]} the addresses of a question, each with the word for it */
  const addressesOf = (link, question) => {
    const title = question.querySelector('a[data-part="title"]');
    const here = new URL(title ? title.href : location.href);
    const hidden = new URL(link.href);
    forgetWay(here);
    here.hash = '';
    hidden.search = '?hide';
    return [['share_permalink', link.href], ['share_this_page', here.href], ['share_without_answer', hidden.href]]
      .map(([word, address]) => [word, StudyGuide.completed(new URL(address)).href]);
  };

  const itemWith = (...elements) => {
    const item = StudyGuide.element('li', 'share__item');
    item.append(...elements);
    return item;
  };

  const addressItem = ([word, address]) => {
    const link = StudyGuide.element('a', '', StudyGuide.word(word));
    link.href = address;
    return itemWith(link, StudyGuide.button('tool', StudyGuide.word('share_copy'), 'copy'));
  };

  /** A list of addresses under the link, which closes with Escape or by going elsewhere. */
  const open = link => {
    const list = StudyGuide.element('ul', 'share');
    list.append(...addressesOf(link, link.closest('[data-id]')).map(addressItem));
    if (navigator.share) {
      list.append(itemWith(StudyGuide.button('tool', StudyGuide.word('share_with'), 'send')));
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
    forgetWay(address);
    address.hash = button.dataset.target;
    return copyFor(button, address.href);
  };

  StudyGuide.actions.send = button => navigator.share({
    title: button.closest('[data-id]').querySelector('[data-part="title"], h1').textContent.trim(),
    url: button.closest('.share').previousElementSibling.href,
  }).catch(() => {}); // the reader thought better of it

  const pressWithSpace = event => {
    if (event.key === ' ') {
      event.preventDefault();
      event.currentTarget.click();
    }
  };

  /** With scripts the link is a button that opens a list. */
  const becomeButton = link => {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.removeAttribute('title');
    link.addEventListener('keydown', pressWithSpace);
  };

  const lists = () => document.querySelectorAll('.share');

  const closeOnEscape = event => event.key === 'Escape' && lists().forEach(close);

  const closeElsewhere = ({ target }) => {
    for (const list of lists()) {
      if (!list.contains(target) && target !== list.previousElementSibling) {
        close(list);
      }
    }
  };

  StudyGuide.start('share', () => {
    document.querySelectorAll('[data-action="share"]').forEach(becomeButton);
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('click', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
  });
}
