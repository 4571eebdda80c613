// Finds the block that the reader looks at, which `keep` brings back when the text around it has changed.
/**
 * @param {ParentNode} [within]
 * @returns {{ id: string, top: number } | null} the first block that begins in view, and how far below the top of the window
 */
StudyGuide.place = (within = document.querySelector('main')) => {
  // What sticks to the window says nothing about where the reader is.
  const isStuck = element => element.closest('nav') || getComputedStyle(element).position === 'sticky';
  let above = null;
  for (const element of within.querySelectorAll('[id]:not(svg *)')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top < innerHeight && !isStuck(element)) {
      if (top >= 0) {
        return { id: element.id, top };
      }
      above = { id: element.id, top };
    }
  }
  return above;
};
