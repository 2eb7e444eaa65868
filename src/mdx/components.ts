import * as z from 'zod';
import { claimReference } from '../schemas/reference.ts';

/** What may stand between the tags of a component. */
type Contents = 'nothing' | 'paragraphs' | 'a numbered list';

interface Component {
  /** Every attribute is plain text in quotes. */
  attributes: z.ZodObject<z.ZodRawShape>;
  contents: Contents;
  /** As an author writes it. */
  example: string;
}

/** The components that findings, tours and blueprints may use: add one here and in src/components/Prose.astro. */
export const COMPONENTS = {
  /** The figure, date and source of a claim as they stand today. */
  Claim: {
    attributes: z.strictObject({ of: claimReference }),
    contents: 'nothing',
    example: '<Claim of="odisha-ama-sathi/launched-on-2025-09-26"/>',
  },
  /** The source and date of a claim alone: a reference behind a sentence. */
  Cite: {
    attributes: z.strictObject({ of: claimReference }),
    contents: 'nothing',
    example: '<Cite of="odisha-ama-sathi/launched-on-2025-09-26"/>',
  },
  /** A paragraph set apart: the catch, or a note. */
  Callout: {
    attributes: z.strictObject({ kind: z.enum(['catch', 'note']) }),
    contents: 'paragraphs',
    example: '<Callout kind="catch">…</Callout>',
  },
  /** A sequence that must be kept. */
  Steps: {
    attributes: z.strictObject({}),
    contents: 'a numbered list',
    example: '<Steps>…</Steps>',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof COMPONENTS;
export type { Component };

/** True for the name of a component that authors may use. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}
