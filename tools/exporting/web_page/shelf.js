// The page's own dialog: places in and out, the whole screen. It comes by its button or by F10.
import * as words from './words.js';
import { howSafe, keepCopy, openCopy, sync } from './saves.js';

const $ = (id) => document.getElementById(id);
const NEAR = 4000;  // milliseconds that the button stays

let fading = null;

function near() {
  if (!window.bookRuns) return;
  $('open-shelf').classList.add('near');
  clearTimeout(fading);
  fading = setTimeout(() => $('open-shelf').classList.remove('near'), NEAR);
}

async function open() {
  if ($('shelf').open) return;
  $('shelf-said').textContent = '';
  $('shelf-kept').textContent = await howSafe();
  $('whole-screen').hidden = !document.fullscreenEnabled;
  $('shelf').showModal();
}

export function install() {
  addEventListener('pointermove', (event) => { if (event.clientY < 120 || event.pointerType !== 'mouse') near(); }, true);
  addEventListener('pointerdown', (event) => { if (event.clientY < 120) near(); }, true);
  // Before the engine, which takes every key.
  addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]') || !$('trouble').hidden) event.stopPropagation();
    else if (event.key === 'F10') { event.preventDefault(); event.stopPropagation(); open(); }
  }, true);
  for (const kind of ['keyup', 'keypress']) {
    addEventListener(kind, (event) => { if (document.querySelector('dialog[open]') || !$('trouble').hidden) event.stopPropagation(); }, true);
  }
  $('open-shelf').addEventListener('click', open);
  $('shelf').addEventListener('close', () => $('canvas').focus());
  $('keep-copy').addEventListener('click', async () => {
    await sync();
    $('shelf-said').textContent = await keepCopy();
  });
  $('open-copy').addEventListener('click', () => $('copy-file').click());
  $('copy-file').addEventListener('change', async () => {
    const [file] = $('copy-file').files;
    if (!file) return;
    const came = await openCopy(file);
    $('copy-file').value = '';
    $('shelf-said').textContent = came ? words.COPY_OPENED : words.NO_COPY;
    // The engine would write over it what it still holds.
    if (came) { window.renpyWeb.syncfs = () => {}; setTimeout(() => location.reload(), 1200); }
  });
  $('whole-screen').addEventListener('click', () => {
    $('shelf').close();
    window.setFullscreen(!document.fullscreenElement);
  });
}
