import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs, and the scripts that are part of one. */
const PARTS = [
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Lays this project, as it stands, into an empty folder, so that it can be changed and built there. */
export function copyProject(root: string): void {
  linkPackages(root);
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
}

/** Links each package: the folder itself is the copy's own, since Astro and Vite keep their caches in it. */
export function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name === '.bin' || !name.startsWith('.')) {
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
    }
  }
}
