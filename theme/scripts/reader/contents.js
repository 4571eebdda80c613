// Marks the section that is being read in the table of contents.
StudyGuide.enhance('contents', contents => {
  const links = [...contents.querySelectorAll('a[href^="#"]')];
  let waiting = false;
  const mark = () => {
    waiting = false;
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const isInReach = ({ top }) => isAtEnd ? top < innerHeight : top <= innerHeight / 3;
    const begun = links.filter(link => {
      const section = document.getElementById(link.hash.slice(1));
      return section && section.getClientRects().length > 0 && isInReach(section.getBoundingClientRect());
    });
    const current = begun[begun.length - 1] || links[0];
    for (const link of links) {
      if (link === current) {
        link.setAttribute('aria-current', 'location');
      } else {
        link.removeAttribute('aria-current');
      }
    }
  };
  const later = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  document.addEventListener('studyguide:swap', event => {
    for (const link of links) {
      const title = document.getElementById(`${link.hash.slice(1)}-title`);
      if (title && event.detail.question.contains(title)) {
        link.textContent = title.firstChild.data;
        if (title.lang) {
          link.lang = title.lang;
        } else {
          link.removeAttribute('lang');
        }
      }
    }
  });
  mark();
});
