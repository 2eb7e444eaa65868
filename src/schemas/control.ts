/** What a field refers to by id, where Zod sees only a text. A claim is cited as model/id, and within its model by id. */
export const REFERENCES = [
  'attribute',
  'blueprint',
  'claim',
  'claim-of-same-model',
  'finding',
  'model',
  'parameter',
  'place',
  'rule',
  'source',
  'tour',
] as const;
export type Reference = (typeof REFERENCES)[number];

/** How a text is asked for, where Zod sees only a text. */
export type Control = 'long-text' | 'date' | 'full-date' | 'number';

declare module 'zod' {
  interface GlobalMeta {
    control?: Control;
    refersTo?: Reference;
  }
}
