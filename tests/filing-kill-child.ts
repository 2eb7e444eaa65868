// Files what a bundle brings from a visit, or changes that were worked out before (a .json file), and says each step that it is about
// to do to the disk: "step 1 write". With "wait" as third argument it goes on only when a line comes in, so that
// whoever listens can end it exactly there.
import { readFileSync, readSync, writeSync } from 'node:fs';
import { DISK, type Disk } from '../src/filing/disk.ts';
import { fileChanges } from '../src/filing/write-files.ts';

const [root = '', file = '', pace] = process.argv.slice(2);
let steps = 0;

const disk = Object.fromEntries(
  (Object.entries(DISK) as [keyof Disk, (...parts: unknown[]) => void][]).map(([name, run]) => [
    name,
    (...parts: unknown[]) => {
      writeSync(1, `step ${++steps} ${name}\n`);
      if (pace === 'wait') readSync(0, Buffer.alloc(1));
      run(...parts);
    },
  ]),
) as unknown as Disk;

if (file.endsWith('.json')) {
  fileChanges(root, () => ({ changes: JSON.parse(readFileSync(file, 'utf8')) }), { disk });
} else {
  // Only here: what reads and checks records takes four times as long to load as what writes them.
  const { importFiles } = await import('../src/filing/import-files.ts');
  const tour = 'visit-for-a-test';
  importFiles([file], { root, today: '2026-11-24', tour, dryRun: false, print: () => {}, disk });
}
