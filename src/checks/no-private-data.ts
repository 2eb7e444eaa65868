import { issueAt } from '../issues/index.ts';
import type { Check } from './check.ts';
import { findPrivateLooking } from './private-data.ts';

/** A published file holds no private person's number or address. */
export const noPrivateData: Check = {
  id: 'no-private-data',
  description:
    'No telephone number, e-mail address, Aadhaar number or PAN is published unless data/allowed.yaml says why.',
  run({ corpus }) {
    // Nothing can be told apart while the list of what is allowed cannot be read.
    if (corpus.incomplete.has('allowed')) return [];
    const allowed = new Set(corpus.entries.allowed.map(({ value }) => value.text));
    return findPrivateLooking(corpus)
      .filter(({ found }) => !allowed.has(found))
      .map(({ noun, found, at }) =>
        issueAt(at.spot, at.field, {
          rule: this.id,
          message: `"${found}" looks like ${noun}.`,
          fix: 'Delete it; if an office has published it for everyone, add it to data/allowed.yaml with the reason.',
        }),
      );
  },
};
