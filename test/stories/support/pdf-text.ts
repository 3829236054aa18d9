import { inflateSync } from 'node:zlib';

const REFERENCE = /(\d+) 0 R/;

/** The text of a PDF as a reader can copy it: by each font's table from glyphs to characters, in the order in which it was set. */
export function pdfText(pdf: Buffer): string {
  const objects = new Map([...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]));
  const fonts = new Map<string, Map<string, string>>();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name!, charactersOf(objects, id!));
  }
  const pages = [...objects.values()].filter((body) => body.includes('/Type /Page\n'));
  return pages.map((page) => setText(streamOf(objects.get(REFERENCE.exec(page.slice(page.indexOf('/Contents')))![1]!)!), fonts)).join('\n');
}

function streamOf(body: string): string {
  const data = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
}

/** Which characters the glyphs of a font stand for. */
function charactersOf(objects: ReadonlyMap<string, string>, fontId: string): Map<string, string> {
  const font = objects.get(fontId)!;
  const table = streamOf(objects.get(REFERENCE.exec(font.slice(font.indexOf('/ToUnicode')))![1]!)!);
  const found = new Map<string, string>();
  for (const [, first, list] of table.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([\da-f ]+)>/gi)].forEach(([, units], at) => {
      const text = Buffer.from(units!.replace(/ /g, ''), 'hex').swap16().toString('utf16le');
      found.set((parseInt(first!, 16) + at).toString(16).padStart(4, '0'), text);
    });
  }
  return found;
}

function setText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let characters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) characters = fonts.get(font)!;
    else for (const [, glyphs] of shown!.matchAll(/<([\da-f]+)>/gi)) text += (glyphs!.match(/.{4}/g) ?? []).map((glyph) => characters.get(glyph.toLowerCase()) ?? '').join('');
  }
  return text;
}
