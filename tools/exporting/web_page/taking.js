// What the reader has met, out of the book and into it as a code: a dialog with a field, since a frame on another's page
// may neither ask (window.prompt) nor always use the clipboard. The book gives the words, in its own language, and looks
// for the answer between two frames (game/ui/shelf/taking_along.rpy).

const $ = (id) => document.getElementById(id);
let words = {}, answered = null;

// The answer as JSON: a text to bring in, or null if there is none to come. "" as long as the dialog is open.
function answer() {
  const said = answered;
  answered = null;
  return said ?? '';
}

function open(given) {
  words = given;
  answered = null;
  const gives = words.code !== undefined;
  $('taking').lang = words.language;
  $('taking-title').textContent = words.title;
  $('taking-words').textContent = words.words;
  $('taking-label').textContent = words.label;
  $('taking-text').value = words.code ?? '';
  $('taking-text').readOnly = gives;
  $('taking-said').textContent = '';
  for (const [id, text] of [['copy', words.copy], ['save', words.save], ['bring', words.bring], ['choose', words.choose]]) {
    $(`taking-${id}`).textContent = text ?? '';
    $(`taking-${id}`).hidden = text === undefined;
  }
  $('taking-close').textContent = words.close;
  $('taking-file').setAttribute('aria-label', words.choose ?? '');
  $('taking').showModal();
  $('taking-text').focus();
  if (gives) $('taking-text').select();
}

function done(text) {
  answered = JSON.stringify(text);
  if ($('taking').open) $('taking').close();
}

async function copy() {
  let copied = false;
  try {
    await navigator.clipboard.writeText(words.code);
    copied = true;
  } catch {
    $('taking-text').focus();
    $('taking-text').select();
    try { copied = document.execCommand('copy'); } catch { /* it stays selected */ }
  }
  $('taking-said').textContent = copied ? words.copied : words.not_copied;
}

function save() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words.code], { type: 'text/plain' }));
  link.download = words.file;
  $('taking').append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  $('taking-said').textContent = words.saved;
}

async function choose() {
  const [file] = $('taking-file').files;
  if (!file) return;
  try {
    // One letter more than may be: the book then says that it is too long.
    done((await file.slice(0, words.most + 1).text()).slice(0, words.most + 1));
  } catch {
    $('taking-said').textContent = words.unreadable;
  } finally {
    $('taking-file').value = '';
  }
}

export function install() {
  window.bookTaking = { open, answer };
  $('taking').addEventListener('close', () => {
    answered ??= 'null';
    $('taking-text').value = '';
    $('canvas').focus();
  });
  $('taking-copy').addEventListener('click', copy);
  $('taking-save').addEventListener('click', save);
  $('taking-bring').addEventListener('click', () => done($('taking-text').value.slice(0, words.most + 1)));
  $('taking-choose').addEventListener('click', () => $('taking-file').click());
  $('taking-file').addEventListener('change', choose);
}
