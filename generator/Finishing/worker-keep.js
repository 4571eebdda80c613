// Keeps the files of LIST, which the generator writes at the top: `first` is what readers can do least without, `rest` the remaining guide,
// `whenOpened` what is kept once somebody opened it. A version has a cache of its own, and is shown once all that it should hold is there.
const CACHE = PREFIX + VERSION;
const STATE = `${PREFIX}state`; // outlives versions
const FINGERPRINT = 'x-fingerprint';
const LEADS_TO = 'x-leads-to';
const BATCH = 6; // requests at a time: what browsers give a host anyway
const COMPLETE = `${ROOT}?complete`;
const CONTENTS = `${ROOT}?contents`;

const entryOf = text => {
  const words = text.split(' ');
  const length = Number(words.pop());
  const fingerprint = words.pop();
  const path = words.join(' ');
  return { path, fingerprint, length, address: ROOT + path.split('/').map(encodeURIComponent).join('/') };
};
const [first, rest, whenOpened] = [LIST.first, LIST.rest, LIST.whenOpened].map(list => list.map(entryOf));
const whole = [...first, ...rest];
const known = new Map([...whole, ...whenOpened].map(entry => [entry.path, entry]));
const size = whole.reduce((sum, { length }) => sum + length, 0);

const remember = async (key, value = '') => (await caches.open(STATE)).put(`${ROOT}?${key}`, new Response(value));
const remembers = async key => Boolean(await (await caches.open(STATE)).match(`${ROOT}?${key}`));

const isComplete = async () => Boolean(await (await caches.open(CACHE)).match(COMPLETE));

/** A fingerprint is the beginning of a hash. */
const hasFingerprint = async (bytes, fingerprint) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('').startsWith(fingerprint);
};

/** Whether the host still has this version. */
const isCurrent = async () => {
  const worker = await fetch(location.href, { cache: 'no-cache' });
  return worker.ok && (await worker.text()).startsWith(`const VERSION = '${VERSION}'`);
};

/**
 * An answer as it is kept. Its bytes must be those of the list; where a host writes pages in its own way, the host must at least have this
 * version, and nobody takes the page for that of the list later.
 */
const copyOf = async (entry, answer) => {
  if (!answer.ok) {
    throw new Error(`${entry.path} ${answer.status}`);
  }
  if (answer.redirected && answer.url !== entry.address) {
    return new Response('', { headers: { [LEADS_TO]: answer.url, [FINGERPRINT]: entry.fingerprint } }); // the host leads on by itself
  }
  const bytes = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  ['content-encoding', 'content-length', 'vary'].forEach(name => headers.delete(name)); // of the journey, which is over
  if (await hasFingerprint(bytes, entry.fingerprint)) {
    headers.set(FINGERPRINT, entry.fingerprint);
  } else if (!/^$|\/$/.test(entry.path) || !await isCurrent()) {
    throw new Error(`${entry.path} is of another version`);
  }
  return new Response(bytes, { headers });
};

/** What earlier versions kept, by fingerprint: a file that only moved is the same file. */
const readFormer = async () => {
  const former = new Map();
  const opened = new Set();
  for (const name of (await ownCaches()).filter(name => name !== CACHE && name !== STATE)) {
    const cache = await caches.open(name);
    const contents = await cache.match(CONTENTS);
    const fingerprints = contents ? await contents.json() : {};
    for (const { url } of await cache.keys()) {
      opened.add(url);
      if (fingerprints[url]) {
        former.set(fingerprints[url], { cache, url });
      }
    }
  }
  return { former, opened };
};

const carried = async ({ former }, { fingerprint }) => {
  const place = former.get(fingerprint);
  const answer = place && await place.cache.match(place.url);
  return answer && answer.headers.get(FINGERPRINT) === fingerprint && !answer.headers.has(LEADS_TO) ? answer : null;
};

const download = async entry => copyOf(entry, await fetch(entry.address, {
  cache: entry.path.startsWith('assets/') ? 'default' : 'no-cache', mode: 'same-origin', priority: 'low',
}));

const tell = async message => {
  for (const client of await clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    client.postMessage({ scope: ROOT, version: VERSION, size, ...message });
  }
};

const isKeptIn = async cache => new Set((await cache.keys()).map(({ url }) => url));

/** All of the guide, unless it is large or the reader has to be sparing: then what was opened in earlier versions. */
const wantsWhole = async () => await remembers('asked')
  || size <= LIST.limit && !(navigator.connection && navigator.connection.saveData);

const wanted = async ({ opened }) => {
  const wasOpened = ({ address }) => opened.has(address);
  return await remembers('full') ? first
    : await wantsWhole() ? [...whole, ...whenOpened.filter(wasOpened)]
    : [...first, ...[...rest, ...whenOpened].filter(wasOpened)];
};

/**
 * Keeps files in small batches.
 * @returns whether none is missing; without `mayMiss` the first that is missing is an error
 */
const keep = async (entries, earlier, mayMiss) => {
  const cache = await caches.open(CACHE);
  const kept = await isKeptIn(cache);
  const missing = entries.filter(({ address }) => !kept.has(address));
  let done = entries.length - missing.length;
  let failed = 0;
  const keepOne = async entry => {
    try {
      await cache.put(entry.address, await carried(earlier, entry) || await download(entry));
      done++;
    } catch (error) {
      if (!mayMiss || error.name === 'QuotaExceededError') {
        throw error;
      }
      failed++;
    }
  };
  for (let next = 0; next < missing.length && failed < BATCH; next += BATCH) {
    await Promise.all(missing.slice(next, next + BATCH).map(keepOne));
    await tell({ kind: 'progress', share: done / entries.length });
  }
  return done === entries.length;
};

const complete = async () => (await caches.open(CACHE)).put(COMPLETE, new Response(''));

/** Where the device has no room for everything, the version does with what readers can do least without. */
const keepWithin = async (entries, earlier, mayMiss) => {
  try {
    return await keep(entries, earlier, mayMiss);
  } catch (error) {
    if (error.name !== 'QuotaExceededError') {
      throw error;
    }
    await remember('full');
    return keep(first, earlier, mayMiss);
  }
};

/** The first version begins to serve with little; a later one takes over from one that is whole, so it waits until it is as well. */
const install = async () => {
  const earlier = await readFormer();
  await (await caches.open(CACHE)).put(CONTENTS, new Response(JSON.stringify(
    Object.fromEntries([...known.values()].map(({ address, fingerprint }) => [address, fingerprint])))));
  if (registration.active) {
    await keepWithin(await wanted(earlier), earlier, false);
    await complete();
  } else {
    await keep(first, earlier, false);
  }
};

const report = async () => {
  const kept = await isKeptIn(await caches.open(CACHE));
  const isWhole = whole.every(({ address }) => kept.has(address));
  await tell({ kind: 'kept', isWhole, isComplete: await isComplete() });
};

let keeping = null;

/** Keeps what is still missing, until all is there or the network has gone. */
const keepRest = () => {
  keeping = keeping || (async () => {
    const earlier = await readFormer();
    if (await keepWithin(await wanted(earlier), earlier, true)) {
      await complete();
    }
  })().finally(() => keeping = null);
  return keeping.then(report, report);
};

const keepWhole = async () => {
  await remember('asked');
  await (await caches.open(STATE)).delete(`${ROOT}?full`); // the reader may have made room
  await keeping;
  return keepRest();
};

addEventListener('install', event => event.waitUntil(install()));

addEventListener('activate', event => event.waitUntil(
  forget(name => name === CACHE || name === STATE).then(() => clients.claim())));
