// Opens the book.
import * as checks from './checks.js';
import * as downloads from './downloads.js';
import * as engine from './engine.js';
import * as loading from './loading.js';
import * as shelf from './shelf.js';
import * as taking from './taking.js';
import * as turning from './turning.js';
import * as writing from './writing.js';
import { showTrouble } from './trouble.js';

function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = name;
    element.onload = resolve;
    element.onerror = () => reject(new loading.Missing(name, 'it cannot be loaded'));
    document.body.append(element);
  });
}

async function open() {
  const lack = checks.missing();
  if (lack) { showTrouble(lack[0], '', lack[1]); return; }
  engine.install();
  downloads.install();
  writing.install();
  shelf.install();
  taking.install();
  turning.install();
  const answer = await fetch('pwa_catalog.json').catch((error) => { throw new loading.Missing('pwa_catalog.json', error); });
  if (!answer.ok) throw new loading.Missing('pwa_catalog.json', answer.status);
  const catalog = await answer.json();
  await engine.prepare(catalog);
  await script('renpy.js');
  // Only once the book is open: whatever is kept for later must not take the line from what is needed now.
  const waiting = setInterval(() => {
    if (!window.bookRuns) return;
    clearInterval(waiting);
    navigator.serviceWorker?.register('service-worker.js').catch((error) => console.warn(`It cannot be kept for later: ${error}`));
  }, 1000);
}

open().catch(engine.fatal);
