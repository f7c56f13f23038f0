// Keeps the whole book in the browser, so that it opens without a network after the first visit.
// A version is named by the content of all of its files: a new one takes over when no page of the old one is open, and
// fetches only what has changed.

const VERSION = '';
const PREFIX = 'renpy-web-game-';
const CACHE = PREFIX + VERSION;
const here = (name) => new URL(name, self.registration.scope).href;

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// A file whose content is the one that is listed: from an older version, from the browser's own cache, or from the host.
async function listed(name, sum, older) {
  const ways = [
    ...older.map((cache) => () => cache.match(here(name))),
    () => fetch(here(name), { cache: 'force-cache' }),
    () => fetch(here(name), { cache: 'reload' }),
  ];
  for (const way of ways) {
    const answer = await way();
    if (answer?.ok && await sha256(await answer.clone().arrayBuffer()) === sum) return answer;
  }
  throw new Error(`${name} is not what is listed`);
}

async function install() {
  const answer = await fetch(here('pwa_catalog.json'), { cache: 'reload' });
  const catalog = await answer.clone().json();
  if (catalog.version !== VERSION) throw new Error('the list is of another version');
  const older = await Promise.all((await caches.keys()).filter((name) => name.startsWith(PREFIX)).map((name) => caches.open(name)));
  const cache = await caches.open(CACHE);
  const names = Object.keys(catalog.files).filter((name) => !name.startsWith('licences/'));
  // A few at a time, so that pictures that the reader is waiting for come between.
  const take = async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      if (!await cache.match(here(name))) await cache.put(here(name), await listed(name, catalog.files[name].sha256, older));
    }
  };
  await Promise.all([take(), take()]);
  await cache.put(here('./'), (await cache.match(here('index.html'))).clone());
  await cache.put(here('pwa_catalog.json'), answer);
}

async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function answerTo(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  url.search = url.hash = '';
  return await cache.match(url.href) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(self.registration.scope)) event.respondWith(answerTo(event.request));
});
