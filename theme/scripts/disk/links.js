// Completes a link before anybody uses it, in this tab or in another: clicks of every button, the keyboard, the menu that copies addresses.
// Links that scripts add later are met in the same way.
{
  const complete = event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (link) {
      StudyGuide.completed(link);
    }
  };
  for (const kind of ['pointerover', 'pointerdown', 'focusin', 'contextmenu', 'click', 'auxclick']) {
    document.addEventListener(kind, complete, true);
  }
}
