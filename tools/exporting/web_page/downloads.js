// Pictures and music that the engine asks for while it runs. Ren'Py's own way gives up at the first failure and stops
// the game; this one goes on trying, and says so.
import * as words from './words.js';

const $ = (id) => document.getElementById(id);
const LONGEST_WAIT = 20;  // seconds between two tries
const SAY_AFTER = 2;      // failures

let waiting = 0;
export const fetched = [];  // names, in their order

const pause = (seconds) => Promise.race([
  new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  new Promise((resolve) => addEventListener('online', resolve, { once: true })),
]);

async function persistently(path) {
  let failures = 0;
  for (;;) {
    try {
      const got = await fetch(path);
      if (got.ok) {
        const content = new Uint8Array(await got.arrayBuffer());
        if (failures >= SAY_AFTER && --waiting === 0) $('note').hidden = true;
        return content;
      }
      console.warn(`${path}: the host answers ${got.status}`);
    } catch (error) { console.warn(`${path}: ${error}`); }
    if (++failures === SAY_AFTER) {
      waiting++;
      $('note').textContent = words.SLOW_NETWORK;
      $('note').hidden = false;
    }
    await pause(Math.min(LONGEST_WAIT, 2 ** failures / 2));
  }
}

// A theme and the same music as fear hears it have to begin together, so neither is there before the other.
function together(path) {
  const theme = /^game\/audio\/music\/(.+?)(_fear)?\.mp3$/.exec(path);
  if (!theme || !pairs().has(theme[1])) return [path];
  return ['', '_fear'].map((part) => `game/audio/music/${theme[1]}${part}.mp3`);
}

let paired = null;
function pairs() {
  if (!paired) {
    const listed = FS.readFile('/game/renpyweb_remote_files.txt', { encoding: 'utf8' });
    paired = new Set([...listed.matchAll(/^audio\/music\/(.+)_fear\.mp3$/gm)].map((found) => found[1]));
  }
  return paired;
}

const requests = new Map();  // by path: {readyState, status, statusText}, as Ren'Py asks for them

function request(path) {
  let known = requests.get(path);
  if (known && known.readyState !== 4) return known;
  const group = together(path);
  known = { readyState: 1, status: 0, statusText: '' };
  for (const name of group) requests.set(name, known);
  Promise.all(group.map(persistently)).then((contents) => {
    group.forEach((name, index) => {
      try { FS.unlink(name); } catch { /* it was not there */ }
      FS.writeFile(name, contents[index], { canOwn: true });
      fetched.push(name);
    });
    known.readyState = 4;
    known.status = 200;
    known.statusText = 'OK';
  });
  return known;
}

// Ren'Py sets window.RenPyWeb when it starts; what it sets gives way to this.
export function install() {
  const held = new Map();
  let last = 0;
  const ours = {
    dl_new: (path) => { held.set(++last, request(path)); return last; },
    dl_get: (id) => held.get(id),
    dl_free: (id) => { held.delete(id); },
  };
  Object.defineProperty(window, 'RenPyWeb', { get: () => ours, set: () => {} });
}
