import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('the first view of every measured page keeps to its limit', () => {
  const { status, stdout } = spawnSync('node', ['scripts/measure.ts'], { encoding: 'utf8' });
  expect(stdout).toContain('/models/andhra-pradesh-mana-mitra/');
  expect(status, stdout).toBe(0);
});
