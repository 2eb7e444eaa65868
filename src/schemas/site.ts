import * as z from 'zod';
import { kebabId, localText, longLocalText, webAddress } from './text.ts';

/** data/site.yaml: what the site is called, where it lives, and where to write. Null: not named yet. */
export const site = z.strictObject({
  title: localText,
  /** In one line, what it is about: the heading of the home page. */
  subject: localText,
  /** What it tells and for whom, in a sentence or two. */
  purpose: longLocalText,
  /** Findings that stand on the home page, in order: an editor's choice. */
  featured: z.array(kebabId.meta({ refersTo: 'finding' })).optional(),
  /** Origin under which it is published. */
  address: webAddress.nullable(),
  repository: webAddress.nullable(),
  /** Where to send corrections: an e-mail of an office, or a web address. */
  corrections: z.union([z.email(), webAddress]).nullable(),
});
export type Site = z.infer<typeof site>;
