// Text input (renpy.input): the browser's own field, so that phones show their keyboard.

const $ = (id) => document.getElementById(id);
let allowed = null, excluded = null;

export function install() {
  window.inputResult = null;
  window.startInput = (prompt, text, allow, exclude, mask) => {
    window.inputResult = null;
    allowed = allow;
    excluded = exclude;
    $('writing-asks').textContent = prompt;
    $('writing-text').type = mask ? 'password' : 'text';
    $('writing-text').value = text;
    $('writing').showModal();
    $('writing-text').focus();
  };
  window.endInput = () => {
    if ($('writing').open) $('writing').close();
    $('canvas').focus();
  };
  $('writing').addEventListener('cancel', (event) => event.preventDefault());
  $('writing').addEventListener('submit', () => { window.inputResult = $('writing-text').value; });
  $('writing-text').addEventListener('input', () => {
    const field = $('writing-text');
    const fit = [...field.value].filter((sign) => (!allowed || allowed.includes(sign)) && !excluded?.includes(sign)).join('');
    if (fit !== field.value) field.value = fit;
  });
}
