import { inflateRawSync } from 'node:zlib';

/** Reads a workbook back as ODK and KoboToolbox would: the rows of each sheet by its name, cells as text. */
export function readXlsx(bytes: Uint8Array): Record<string, string[][]> {
  const files = unzip(bytes);
  const strings = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) => [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decode(text)).join(''),
  );
  const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return Object.fromEntries(
    names.map(([, name = ''], index) => [
      decode(name),
      readRows(files[`xl/worksheets/sheet${index + 1}.xml`] ?? '', strings),
    ]),
  );
}

function readRows(xml: string, strings: readonly string[]): string[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? '';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
      cells[column] = attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : decode(value);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

function unzip(bytes: Uint8Array): Record<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const files: Record<string, string> = {};
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < view.getUint16(end + 10, true); file++) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const isDeflated = view.getUint16(at + 10, true) === 8;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    files[path] = new TextDecoder().decode(isDeflated ? inflateRawSync(data) : data);
    at += 46 + name + extra + comment;
  }
  return files;
}

function decode(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&apos;|&#39;/g, "'")
    .replaceAll('&amp;', '&');
}
