// A phone that stands upright shows the page a third as large as it could be: said once, and only there.
import * as words from './words.js';

const $ = (id) => document.getElementById(id);
const LONG_ENOUGH = 8000;  // milliseconds to read it in
const upright = matchMedia('(orientation: portrait) and (max-width: 600px) and (pointer: coarse)');
let said = false;

function say() {
  if (said || !upright.matches || !window.bookRuns || !$('note').hidden) return;
  said = true;
  $('note').textContent = words.TURN;
  $('note').hidden = false;
  const over = () => { if ($('note').textContent === words.TURN) $('note').hidden = true; };
  setTimeout(over, LONG_ENOUGH);
  upright.addEventListener('change', over, { once: true });
}

export function install() {
  upright.addEventListener('change', say);
  addEventListener('pointerup', () => setTimeout(say, 300), true);
}
