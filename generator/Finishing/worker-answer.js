// Answers for the host: from the version that is kept, as soon as that is complete; before, only where the network does not answer.
const rootPath = new URL(ROOT).pathname;

/** @returns {string | null} the path in the list; null for what is no part of the site */
const pathOf = ({ href, pathname }) => {
  if (!href.startsWith(ROOT)) {
    return null;
  }
  try {
    return decodeURIComponent(pathname.slice(rootPath.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null; // not an address of ours
  }
};

const isNamedByContent = path => path.startsWith('assets/');

const shown = (kept, url) => kept.headers.has(LEADS_TO)
  ? Response.redirect(kept.headers.get(LEADS_TO) + url.search)
  : kept;

/** The page that says what is kept, in the language of the address, else the reader's. */
const offlinePage = async path => {
  const languages = Object.keys(LIST.pages);
  const tags = [path.split('/')[0], ...navigator.languages].map(tag => tag.toLowerCase());
  const isOf = language => tag => tag === language || tag.startsWith(`${language}-`) || language.startsWith(`${tag}-`);
  const wish = tags.find(tag => languages.some(language => isOf(language)(tag)));
  const language = wish && languages.find(candidate => isOf(candidate)(wish)) || languages[0];
  const { address } = known.get(LIST.pages[language]);
  const page = await (await caches.open(CACHE)).match(address);
  if (!page) {
    return Response.error();
  }
  // It stands at another address than its own: its links count from there.
  const html = (await page.text()).replace('<head>', () => `<head><base href="${address}">`);
  return new Response(html, { headers: page.headers });
};

const keepOpened = async (entry, answer) => {
  const cache = await caches.open(CACHE);
  if (!await cache.match(entry.address)) {
    await cache.put(entry.address, await copyOf(entry, answer));
  }
};

const answer = async (event, url, path) => {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const entry = known.get(path);
  const kept = entry && await cache.match(entry.address);
  if (kept && (isNamedByContent(path) || await isComplete())) {
    return shown(kept, url);
  }
  try {
    const fresh = await fetch(request);
    if (entry && !kept && fresh.ok) {
      event.waitUntil(keepOpened(entry, fresh.clone()).catch(() => {})); // the reader has it, which is what counts
    }
    return fresh;
  } catch {
    const folder = known.get(`${path}/`);
    return kept ? shown(kept, url)
      : folder ? Response.redirect(folder.address + url.search)
      : request.mode === 'navigate' ? offlinePage(path)
      : Response.error();
  }
};

addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  const path = request.method === 'GET' && !request.headers.has('range') ? pathOf(url) : null;
  if (path !== null && (known.has(path) || request.mode === 'navigate')) {
    event.respondWith(answer(event, url, path));
  }
});

/** The pages that are kept, in the order of the guide. */
const list = async port => {
  const kept = await isKeptIn(await caches.open(CACHE));
  const isPage = ({ path }) => path.endsWith('/');
  port.postMessage(rest.filter(entry => isPage(entry) && kept.has(entry.address)).map(({ address }) => address));
};

addEventListener('message', event => {
  const tasks = { keep: keepRest, 'keep-whole': keepWhole, 'take-over': () => skipWaiting(), list: () => list(event.ports[0]) };
  const task = tasks[event.data.task];
  if (task) {
    event.waitUntil(Promise.resolve(task()));
  }
});
