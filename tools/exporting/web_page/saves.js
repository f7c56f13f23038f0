// Places: kept in the browser's IndexedDB under the game's own name, and in and out as one zip.
import * as words from './words.js';
import { zip, unzip } from './zip.js';

const $ = (id) => document.getElementById(id);
const { game, saves } = document.documentElement.dataset;
const FOLDER = `/home/web_user/.renpy/${saves}`;

let files = null;       // the engine's file system, once it is there
let storable = true;    // whether IndexedDB takes anything
let writing = null, again = false;
let asked = false;
export let written = 0; // how often everything was written

// Called before the engine runs: mount the folder and read it. `done` is called in any case.
export function mount(FS, IDBFS, done) {
  files = FS;
  FS.mkdirTree(FOLDER);
  FS.mount(IDBFS, {}, FOLDER);
  FS.syncfs(true, (error) => {
    storable = !error;
    if (error) console.warn('What was kept cannot be read.', error);
    done();
  });
}

// Write what changed. Calls that come while it is written are done after it, together. Resolves when all is written.
export function sync() {
  if (!files || !storable) return Promise.resolve();
  if (writing) { again = true; return writing; }
  writing = new Promise((resolve) => files.syncfs(false, (error) => {
    writing = null;
    written++;
    if (error) {
      console.warn('What is kept cannot be written.', error);
      $('note').textContent = words.NOT_KEPT;
      $('note').hidden = false;
    } else askToKeep();
    if (again) { again = false; sync().then(resolve); } else resolve();
  }));
  return writing;
}

// Ask the browser once not to clear what is kept; some ask the reader, so only when there is something.
function askToKeep() {
  if (asked || !navigator.storage?.persist || !list().some((name) => name.endsWith('.save'))) return;
  asked = true;
  navigator.storage.persisted().then((sure) => sure || navigator.storage.persist()).catch(() => false);
}

// What to say about how safe places are here.
export async function howSafe() {
  if (!storable) return words.NOT_KEPT;
  const sure = await (navigator.storage?.persisted?.() ?? Promise.resolve(false)).catch(() => false);
  return `${words.KEPT} ${sure ? words.WILL_KEEP : words.MAY_CLEAR}`;
}

function list(folder = FOLDER) {
  const found = [];
  for (const name of files ? files.readdir(folder).sort() : []) {
    if (name === '.' || name === '..') continue;
    const path = `${folder}/${name}`;
    if (files.isDir(files.stat(path).mode)) found.push(...list(path));
    else found.push(path);
  }
  return found;
}

export function canKeepCopy() {
  try { return list().length > 0; } catch { return false; }
}

// Hand all that is kept to the reader as a file. Names in it are those of Ren'Py's own copies. Returns what to say.
export async function keepCopy() {
  const kept = list().map((path) => [path.slice('/home/web_user/.renpy/'.length), files.readFile(path)]);
  if (!kept.length) return words.NOTHING_TO_KEEP;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await zip(kept));
  link.download = `${game}-places.zip`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return words.COPY_KEPT;
}

// Bring back what a copy holds. Files of the same name are replaced, others stay. Returns whether anything came.
export async function openCopy(file) {
  let held;
  try {
    held = await unzip(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    console.warn('The file cannot be read.', error);
    return false;
  }
  const ours = held
    .map(([name, content]) => [name.replace(new RegExp(`^${saves}/`), ''), content])
    .filter(([name]) => /^(?:[\w-]+\.save|persistent)$/.test(name));
  for (const [name, content] of ours) files.writeFile(`${FOLDER}/${name}`, content);
  if (ours.length) await sync();
  return ours.length > 0;
}
