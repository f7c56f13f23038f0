// What the engine is given before it runs, and the functions that it calls by their names.
import * as words from './words.js';
import * as loading from './loading.js';
import * as saves from './saves.js';
import { kindOf, lines, remember, showTrouble } from './trouble.js';

const $ = (id) => document.getElementById(id);
const LIGHT_PATIENCE = 15_000;  // milliseconds for lost graphics to come back
const STILL = 5_000;            // milliseconds without a key or a touch after which the place is kept
const BEAT_PATIENCE = 8_000;    // milliseconds without a sign after an error, until the engine counts as stopped

const marks = {};               // seconds since the page was opened, for measuring
const mark = (name) => { marks[name] ??= performance.now() / 1000; };

let beat = 0, lost = false, restored = false, ended = false;

export function fatal(error) {
  if (!ended) showTrouble(kindOf(error), String(error && error.stack || error));
}

// `catalog` is pwa_catalog.json.
export function prepare(catalog) {
  const parameters = new URLSearchParams(location.search);
  const size = (name) => catalog.files[name]?.bytes;
  loading.expect(Object.fromEntries(['renpy.wasm.packed', 'renpy.data.packed', 'game.zip'].map((name) => [name, size(name)])));

  const data = loading.bytes('renpy.data.packed').then((whole) => whole.buffer);
  data.catch(() => {});
  const zip = loading.bytes('game.zip', size('game.zip'));
  zip.catch(() => {});

  window.renpyWeb = {
    marks, log: lines(),
    status: () => loading.say(words.UNPACKING),
    syncfs: () => { saves.sync(); },
    kept: () => saves.sync(),
    ended: async (code, text) => {
      mark('ended');
      window.renpyWeb.exitCode = code;
      await saves.sync();
      if (code) { showTrouble(/MemoryError/.test(text) ? 'memory' : 'stopped', text); ended = true; return; }
      ended = true;
      $('canvas').hidden = $('open-shelf').hidden = $('cover-bar').hidden = true;
      $('cover').hidden = false;
      $('cover').classList.remove('gone');
      loading.say(words.CLOSED);
      const reopen = document.createElement('button');
      reopen.textContent = words.OPEN_AGAIN;
      reopen.addEventListener('click', () => location.reload());
      $('cover').append(reopen);
      reopen.focus();
    },
  };

  window.Module = {
    canvas: $('canvas'),
    arguments: [],
    print: (line) => { remember(line); console.log(line); },
    printErr: (line) => { remember(line); console.log(line); },
    setStatus: () => {},
    onAbort: (what) => fatal(new Error(`aborted: ${what}`)),
    onRuntimeInitialized: () => mark('runtime'),
    instantiateWasm: (imports, received) => {
      loading.module('renpy.wasm.packed', imports).then((made) => received(made.instance, made.module), fatal);
      return {};
    },
    preRun: [() => {
      ENV.HOME = '/home/web_user';
      ENV.SDL_EMSCRIPTEN_KEYBOARD_ELEMENT = '#canvas';
      for (const [name, value] of parameters) if (name.startsWith('env.')) ENV[name.slice(4)] = value;
      addRunDependency('places');
      saves.mount(FS, IDBFS, () => removeRunDependency('places'));
      addRunDependency('game.zip');
      zip.then((whole) => {
        FS.writeFile('/game.zip', whole, { canOwn: true });
        mark('game.zip');
        removeRunDependency('game.zip');
      }, fatal);
    }],
  };
  return data.then((buffer) => {
    mark('data');
    window.Module.getPreloadedPackage = () => buffer;
  });
}

export function install() {
  window.progress = (done, total) => { mark('script'); loading.say(words.READING); loading.show(done, total); };
  window.presplashEnd = () => {
    mark('presplashEnd');
    window.bookRuns = true;
    $('cover').classList.add('gone');
    setTimeout(() => { if (!ended) $('cover').hidden = true; }, 500);
    $('canvas').focus();
  };
  // The service worker keeps everything by itself (service-worker.js).
  window.loadCache = window.clearCache = () => {};
  window.FSDownload = (path, type) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([FS.readFile(path)], { type: type || 'application/octet-stream' }));
    link.download = path.split('/').pop();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  window.isFullscreen = () => (document.fullscreenElement ? 1 : 0);
  window.setFullscreen = (on) => {
    if (Boolean(on) === Boolean(document.fullscreenElement)) return;
    (on ? document.documentElement.requestFullscreen() : document.exitFullscreen())?.catch?.(() => {});
  };
  graphics();
  leaving();
  errors();
  fetching();
  // Browsers are silent until the reader does something.
  for (const kind of ['pointerdown', 'pointerup', 'keydown', 'touchend']) {
    addEventListener(kind, () => {
      const sound = window.renpyAudio?.context;
      if (sound && sound.state === 'suspended') sound.resume().catch(() => {});
    }, true);
  }
  $('canvas').addEventListener('contextmenu', (event) => event.preventDefault());
  $('canvas').addEventListener('pointerdown', () => $('canvas').focus());
}

// Graphics that the device takes away: the engine draws nothing meanwhile, and everything anew when they are back.
function graphics() {
  Object.defineProperty(window, 'webglContextLost', { get: () => { beat = performance.now(); return lost; } });
  Object.defineProperty(window, 'webglContextRestored', { get: () => restored, set: (value) => { restored = value; } });
  let giveUp = null;
  $('canvas').addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    if (ended) return;
    lost = true;
    saves.sync();
    $('note').textContent = words.LIGHT_LOST;
    $('note').hidden = false;
    giveUp = setTimeout(() => showTrouble('light'), LIGHT_PATIENCE);
  });
  $('canvas').addEventListener('webglcontextrestored', () => {
    clearTimeout(giveUp);
    lost = false;
    restored = true;
    $('note').hidden = true;
  });
}

// Whoever turns away may not come back, and a tab that is closed is gone before anything can be written. So the place is
// kept when the page is hidden, and whenever nothing was touched for a while: nobody notices it while reading a line.
// (Each choice and scene has been kept already, by the book itself.)
function leaving() {
  let touched = 0;
  const keep = () => {
    touched = 0;
    if (window.bookRuns && !ended) window._renpy_cmd ??= 'renpy.exports.force_autosave()';
  };
  for (const kind of ['pointerup', 'keyup', 'wheel']) addEventListener(kind, () => { touched = performance.now(); }, true);
  setInterval(() => { if (touched && performance.now() - touched > STILL) keep(); }, 1000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    keep();
    saves.sync();
  });
  addEventListener('pagehide', () => saves.sync());
}

// Not every error stops the engine: only one after which it gives no sign, or one before it runs.
function errors() {
  const met = (error) => {
    remember(String(error && error.stack || error));
    if (!window.bookRuns) { fatal(error); return; }
    const since = performance.now();
    setTimeout(() => {
      if (beat < since && document.visibilityState === 'visible') fatal(error);
    }, BEAT_PATIENCE);
  };
  addEventListener('error', (event) => { if (event.message) met(event.error || event.message); });
  addEventListener('unhandledrejection', (event) => met(event.reason));
}

// renpy.fetch
function fetching() {
  const known = new Map();
  let last = 0;
  window.fetchFile = (method, url, inFile, outFile, contentType, headers) => {
    const id = ++last;
    known.set(id, 'PENDING');
    (async () => {
      try {
        const how = { method, headers: headers ? JSON.parse(headers) : {} };
        if (inFile) {
          how.headers['Content-Type'] = contentType || 'application/octet-stream';
          how.body = FS.readFile(inFile);
        }
        const got = await fetch(url, how);
        const content = new Uint8Array(await got.arrayBuffer());
        if (got.ok && outFile) FS.writeFile(outFile, content);
        known.set(id, `${got.ok ? 'OK' : 'ERROR'} ${got.status} ${got.statusText}`);
      } catch (error) { known.set(id, `ERROR ${error}`); }
    })();
    return id;
  };
  window.fetchFileResult = (id) => {
    const said = known.get(id) || 'ERROR there is no such request';
    if (!said.startsWith('PENDING')) known.delete(id);
    return said;
  };
}
