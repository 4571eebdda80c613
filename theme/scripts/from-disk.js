// From disk a folder has no index: completes the links to folders, also in pages that arrive later. On the web it does nothing.
if (location.protocol === 'file:') {
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (link && link.protocol === 'file:' && link.pathname.endsWith('/')) {
      link.pathname += 'index.html';
    }
  }, true);
}
