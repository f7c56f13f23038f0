// Fetching what the engine starts with, and saying how far that is.
import * as words from './words.js';

const $ = (id) => document.getElementById(id);
const TRIES = 3;

let expected = 0, arrived = 0;

export function say(text) { $('cover-text').textContent = text; }

export function show(done, total) {
  if (total > 0) $('cover-bar').value = Math.min(1, done / total);
}

// `sizes` is {name: bytes} of all that is going to be fetched by `bytes` and `stream`.
export function expect(sizes) {
  expected = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  say(words.FETCHING);
}

export class Missing extends Error {
  constructor(name, why, kind = 'network') { super(`${name}: ${why}`); this.kind = kind; }
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function answer(name) {
  for (let attempt = 1; ; attempt++) {
    try {
      const got = await fetch(name);
      if (got.ok && got.body) return got;
      if (attempt === TRIES || got.status < 500) throw new Missing(name, `the host answers ${got.status}`);
    } catch (error) {
      if (attempt === TRIES || error instanceof Missing) throw error instanceof Missing ? error : new Missing(name, error);
    }
    await pause(attempt);
  }
}

// A file's bytes as a stream, unpacked if it is packed. Some hosts unpack by themselves: the first bytes tell.
async function stream(name) {
  const reader = (await answer(name)).body.getReader();
  const first = await reader.read();
  const counted = new ReadableStream({
    start(into) { if (!first.done) { count(first.value); into.enqueue(first.value); } else into.close(); },
    async pull(into) {
      try {
        const { value, done } = await reader.read();
        if (done) into.close(); else { count(value); into.enqueue(value); }
      } catch (error) { into.error(new Missing(name, error)); }
    },
  });
  const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
}

function count(chunk) {
  arrived += chunk.length;
  show(arrived, expected);
}

// A file's bytes (Uint8Array); `size` is how many there should be once it is unpacked, where that is known.
export async function bytes(name, size) {
  const whole = new Uint8Array(await new Response(await stream(name)).arrayBuffer());
  if (size !== undefined && whole.length !== size) throw new Missing(name, `${whole.length} bytes of ${size}`, 'damaged');
  return whole;
}

// A compiled module, compiled while it arrives.
export async function module(name, imports) {
  const whole = new Response(await stream(name), { headers: { 'Content-Type': 'application/wasm' } });
  return WebAssembly.instantiateStreaming(whole, imports);
}
