// What the book needs of a browser: the first thing that it lacks, as [kind of trouble, what], or null.

export function missing() {
  if (typeof WebAssembly !== 'object' || !WebAssembly.instantiate) return ['old', 'WebAssembly'];
  if (typeof BigInt64Array === 'undefined') return ['old', 'BigInt'];
  if (typeof DecompressionStream === 'undefined') return ['old', 'DecompressionStream'];
  if (typeof HTMLDialogElement === 'undefined') return ['old', 'dialogs'];
  const trial = document.createElement('canvas');
  const light = trial.getContext('webgl2') || trial.getContext('webgl');
  if (!light) return ['graphics', ''];
  // Browsers allow few at a time.
  light.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}
