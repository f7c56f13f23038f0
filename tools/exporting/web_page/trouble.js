// The page that is shown when the book cannot go on, in words that a reader understands.
import * as words from './words.js';
import { keepCopy, canKeepCopy } from './saves.js';

const $ = (id) => document.getElementById(id);
const said = [];  // the last lines that the engine wrote

export let shown = false;

export function remember(line) {
  said.push(line);
  if (said.length > 200) said.shift();
}

export function lines() { return said; }

// `kind` is one of words.TROUBLES; `details` is for the makers; `what` fills a gap in the text.
export function showTrouble(kind, details = '', what = '') {
  if (shown) return;
  shown = true;
  const [title, text] = words.TROUBLES[kind];
  $('trouble-title').textContent = title;
  $('trouble-text').textContent = text.replace('{what}', what);
  $('trouble-kept').textContent = canKeepCopy() ? words.PLACES_SAFE : '';
  $('trouble-copy').hidden = !canKeepCopy();
  $('trouble-details').textContent = [details, ...said.slice(-60), navigator.userAgent].filter(Boolean).join('\n');
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
  $('cover').hidden = $('canvas').hidden = $('open-shelf').hidden = $('note').hidden = true;
  $('trouble').hidden = false;
  $('trouble-again').focus();
  console.error(`The book stopped (${kind}). ${details}`);
}

// Which kind of trouble an error of the browser is.
export function kindOf(error) {
  const text = String(error && (error.stack || error.message) || error);
  if (/out of memory|\boom\b|memory access|cannot enlarge|allocation failed|invalid array (buffer )?length/i.test(text)) return 'memory';
  if (error && error.kind) return error.kind;
  if (/failed to fetch|networkerror|load failed/i.test(text)) return 'network';
  return 'stopped';
}

$('trouble-again').addEventListener('click', () => location.reload());
$('trouble-copy').addEventListener('click', () => keepCopy());
