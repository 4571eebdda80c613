// Beside every heading with an address of its own, a button that copies it.
StudyGuide.start('heading-links', () => {
  const add = heading => {
    const id = heading.id.replace(/[-.]title$/, '') || '';
    const owner = heading.closest('section[id], .block[id], article[id]');
    const target = owner && owner.id ? owner.id : id;
    if (!target || heading.querySelector('.heading-link') || heading.closest('summary')) {
      return;
    }
    const holder = heading.matches('.side-by-side__row') ? heading.firstElementChild : heading;
    const button = StudyGuide.button('heading-link', '', 'copy-part');
    button.dataset.target = target;
    button.lang = document.documentElement.lang;
    const title = holder.textContent.trim();
    button.setAttribute('aria-label', StudyGuide.word('copy_link_to', { title }));
    if (holder === heading) {
      heading.setAttribute('aria-label', title); // the button is no part of its name
    }
    holder.append(button);
  };

  const headings = '.answer-section__title, .block :is(h2, h3, h4, h5, h6), .flashcards__title, .sources__title, .notes__title';
  const addTo = root => root.querySelectorAll(headings).forEach(add);

  addTo(document);
  document.addEventListener('studyguide:swap', event => {
    event.detail.question.querySelectorAll('.answer-section__title > .heading-link').forEach(button => button.remove());
    addTo(event.detail.question);
  });
});
