// Zip files, as much of them as copies of places need: written deflated, read stored or deflated.

const TABLE = new Uint32Array(256).map((_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

// `files` is [[name, Uint8Array], ...]; returns a Blob.
export async function zip(files) {
  const parts = [], directory = [];
  let place = 0, directorySize = 0;
  for (const [name, content] of files) {
    const packed = await through(new CompressionStream('deflate-raw'), content);
    const title = new TextEncoder().encode(name);
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);             // version needed
    common.setUint16(2, 0x0800, true);         // names are UTF-8
    common.setUint16(4, 8, true);              // deflated
    common.setUint32(6, 0x00210000, true);     // 1980-01-01: a copy says nothing about when
    common.setUint32(10, crc32(content), true);
    common.setUint32(14, packed.length, true);
    common.setUint32(18, content.length, true);
    common.setUint16(22, title.length, true);
    const entry = new DataView(new ArrayBuffer(14));  // comment, disk, attributes, place
    entry.setUint32(10, place, true);
    parts.push(new Uint8Array([0x50, 0x4b, 3, 4]), common.buffer, title, packed);
    directory.push(new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]), common.buffer, entry.buffer, title);
    place += 30 + title.length + packed.length;
    directorySize += 46 + title.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, place, true);
  return new Blob([...parts, ...directory, end.buffer], { type: 'application/zip' });
}

// The files of a zip (Uint8Array) as [[name, Uint8Array], ...]; throws if it is none or is damaged.
export async function unzip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('this is no zip');
  let at = view.getUint32(end + 16, true);
  const files = [];
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('the list of the zip is damaged');
    const method = view.getUint16(at + 10, true), sum = view.getUint32(at + 16, true);
    const packedSize = view.getUint32(at + 20, true), nameSize = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize));
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = bytes.subarray(from, from + packedSize);
    if (!name.endsWith('/')) {
      if (method !== 0 && method !== 8) throw new Error('the zip is packed in a way that is not known');
      const content = method ? await through(new DecompressionStream('deflate-raw'), packed) : packed.slice();
      if (crc32(content) !== sum) throw new Error(`${name} is damaged`);
      files.push([name, content]);
    }
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}
