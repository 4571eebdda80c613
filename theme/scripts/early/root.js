// Tells a page that is served anywhere where it lies itself: its links count from there. Such a page names this file once for every depth
// that its address may have, before anything else; the name that was right is the one that loads.
if (!document.querySelector('base')) {
  const { src, dataset } = document.currentScript;
  const base = document.createElement('base');
  base.href = new URL(`../${dataset.page}`, src).href;
  document.head.prepend(base);
}
