// A browser may hold several guides of one host: what the caches of this one are called.
const ROOT = new URL('.', location.href).href;
const PREFIX = `studyguide ${new URL(ROOT).pathname} `;

const ownCaches = async () => (await caches.keys()).filter(name => name.startsWith(PREFIX));

const forget = async (isKept = () => false) => {
  for (const name of await ownCaches()) {
    if (!isKept(name)) {
      await caches.delete(name);
    }
  }
};
