import { readFileSync } from 'node:fs';

/** A file's text without byte-order mark, or why it cannot be read as text. */
export type ReadText =
  | { text: string; fault?: never }
  | { text?: never; fault: { line: number; message: string; fix: string } };

const SAVE_AS_UTF8 =
  'Save it again as UTF-8: in Excel as "CSV UTF-8", in LibreOffice with the character set Unicode (UTF-8), in an editor with the encoding UTF-8.';

/** Reads a UTF-8 file. A byte-order mark is dropped; any other encoding is refused rather than guessed. */
export function readText(path: string): ReadText {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return {
      fault: {
        line: 1,
        message: 'The file cannot be opened.',
        fix: 'Check that it is a file and that you may read it.',
      },
    };
  }
}

/** Decodes the bytes of a file as UTF-8. */
export function decodeText(bytes: Uint8Array): ReadText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: { line: 1, message: 'The file is UTF-16, not UTF-8.', fix: SAVE_AS_UTF8 } };
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return {
      fault: {
        line: countLines(bytes.subarray(0, zero)),
        message: 'The file holds a null byte, which no text has: it is damaged, or not a text file.',
        fix: 'Open the original in a spreadsheet or editor and save it again as UTF-8 text.',
      },
    };
  }
  const text = tryDecode(bytes);
  if (text === undefined) {
    return {
      fault: {
        line: findBadLine(bytes),
        message: 'The file is not UTF-8: this line holds a letter that cannot be read.',
        fix: SAVE_AS_UTF8,
      },
    };
  }
  if (text.trim() === '') {
    return {
      fault: { line: 1, message: 'The file is empty.', fix: 'Fill it, or delete it if it is not needed.' },
    };
  }
  return { text };
}

/** UTF-8 text without its byte-order mark, or undefined when a byte does not fit. */
function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (tryDecode(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}

function countLines(bytes: Uint8Array): number {
  return bytes.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}
