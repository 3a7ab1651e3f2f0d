/**
 * What a PNG says of itself (PNG, third edition): words, in chunks of the kind tEXt (11.3.3.2), which hold Latin-1 and are read by every
 * program, or else iTXt (11.3.3.4), which hold UTF-8; and its size on paper, in a chunk of the kind pHYs (11.3.4.3). Programs show them as
 * properties, and set the picture by them.
 */

/** By keyword; those of the PNG specification are `Title`, `Description`, `Copyright`, `Software`, `Source` and a few more. */
export type PngTexts = Readonly<Record<string, string>>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type, data of 13 bytes, and checksum: the header comes first in every PNG. */
const HEADER_END = SIGNATURE.length + 4 + 4 + 13 + 4;

const INCHES_PER_METRE = 1000 / 25.4;

/** The picture with the texts, and with pixels per inch where these are given; as it is where it is no PNG. Empty texts are left out. */
export async function withWords(png: Blob, texts: PngTexts, dpi: number | null = null): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return png;
  const chunks = Object.entries(texts).flatMap(([keyword, text]) => (text === '' ? [] : [textChunk(keyword, text)]));
  const size = dpi === null ? [] : [sizeChunk(dpi)];
  return new Blob([bytes.slice(0, HEADER_END), ...size, ...chunks, bytes.slice(HEADER_END)], { type: png.type });
}

/** Every letter of Latin-1 that may stand in a tEXt chunk: a line break, and what is no control character. */
const LATIN_1 = /^[\n\u0020-\u007e\u00a0-\u00ff]*$/;

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  if (LATIN_1.test(text))
    return chunk(
      'tEXt',
      Uint8Array.from(`${keyword}\0${text}`, (letter) => letter.charCodeAt(0)),
    );
  // Not compressed, no language, no translated keyword. A zero byte would end the text.
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '\ufffd')}`));
}

function sizeChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit: the metre.
  data[8] = 1;
  return chunk('pHYs', data);
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + 4 + data.length + 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The checksum of PNG's annex D (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
