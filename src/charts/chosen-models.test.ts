import { expect, test } from 'vitest';
import { readChosen, writeChosen } from './chosen-models.ts';

const KNOWN = ['andhra', 'delhi', 'odisha'];

test('an address without a choice shows all', () => {
  expect(readChosen('?form=bars', KNOWN)).toEqual({ chosen: undefined, unknown: [] });
});

test('a choice is read in the order of the charts, each model once', () => {
  expect(readChosen('?models=odisha,andhra,odisha', KNOWN)).toEqual({
    chosen: ['andhra', 'odisha'],
    unknown: [],
  });
});

test('unknown ids are named and passed over', () => {
  expect(readChosen('?models=odisha,atlantis', KNOWN)).toEqual({ chosen: ['odisha'], unknown: ['atlantis'] });
});

test('an address of unknown ids alone shows all', () => {
  expect(readChosen('?models=atlantis', KNOWN)).toEqual({ chosen: undefined, unknown: ['atlantis'] });
});

test('an empty choice is a choice of none', () => {
  expect(readChosen('?models=', KNOWN)).toEqual({ chosen: [], unknown: [] });
});

test.each([[['andhra']], [['andhra', 'odisha']], [[]]])(
  '%j goes into an address and comes back',
  (chosen) => {
    expect(readChosen(writeChosen('', chosen, KNOWN), KNOWN)).toEqual({ chosen, unknown: [] });
  },
);

test('all models are no choice, and other parts of the address stay', () => {
  expect(writeChosen('?models=delhi&print=1', KNOWN, KNOWN)).toBe('?print=1');
  expect(writeChosen('?models=delhi', KNOWN, KNOWN)).toBe('');
  expect(writeChosen('?print=1', ['delhi', 'andhra'], KNOWN)).toBe('?print=1&models=andhra,delhi');
});
