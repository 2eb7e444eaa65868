import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText, readText } from './read-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('what is read', () => {
  test('is UTF-8, whatever the script', () => {
    expect(decodeText(bytes('id,नाम\n'))).toEqual({ text: 'id,नाम\n' });
  });

  test('loses its byte-order mark, and nothing else', () => {
    expect(decodeText(bytes('\ufeffid,name\r\n'))).toEqual({ text: 'id,name\r\n' });
    expect(decodeText(bytes('id,\ufeffname\n'))).toEqual({ text: 'id,\ufeffname\n' });
  });
});

describe('what is refused', () => {
  test('UTF-16, in either order of bytes', () => {
    const little = bytes('\ufeffid,name\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decodeText(little).fault).toMatchObject({ line: 1, message: 'The file is UTF-16, not UTF-8.' });
    expect(decodeText(big).fault).toMatchObject({ line: 1, message: 'The file is UTF-16, not UTF-8.' });
  });

  test('a null byte, in its line', () => {
    expect(decodeText(bytes('a\nb\nc\0d\n')).fault?.line).toBe(3);
  });

  test('a letter of another encoding, in its line', () => {
    expect(decodeText(bytes('id,name\na,é\n', 'latin1')).fault?.line).toBe(2);
    expect(decodeText(bytes('id,name\r\na,b\r\nc,é', 'latin1')).fault?.line).toBe(3);
  });

  test('a letter that is cut off at the end of the file', () => {
    expect(decodeText(bytes('id,name\na,ना').subarray(0, -1)).fault?.line).toBe(2);
  });

  test.each(['', '\n', '\ufeff', ' \r\n\t\n'])('nothing at all: %j', (text) => {
    expect(decodeText(bytes(text)).fault).toMatchObject({ line: 1, message: 'The file is empty.' });
  });

  test('what cannot be opened', () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
    const dangling = join(folder, 'sources.csv');
    symlinkSync(join(folder, 'gone.csv'), dangling);
    const faults = [readText(dangling).fault?.message, readText(folder).fault?.message];
    rmSync(folder, { recursive: true });
    expect(faults).toEqual(['The file cannot be opened.', 'The file cannot be opened.']);
  });
});
