import * as z from 'zod';
import { claimReference } from '../schemas/reference.ts';
import { kebabIds, snakeId } from '../schemas/text.ts';

/** What may stand between the tags of a component. */
type Contents = 'nothing' | 'paragraphs' | 'a numbered list';

interface Component {
  /** Every attribute is plain text in quotes; one whose schema takes nothing may be left out. */
  attributes: z.ZodObject<z.ZodRawShape>;
  contents: Contents;
  /** Too large for a line of text. */
  standsAlone?: boolean;
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
  /** The chart of a number, of all models or of those that are named, as its claims stand today. */
  Chart: {
    attributes: z.strictObject({ attribute: snakeId, models: kebabIds.optional() }),
    contents: 'nothing',
    standsAlone: true,
    example: '<Chart attribute="services_available" models="andhra-pradesh-mana-mitra,odisha-ama-sathi"/>',
  },
  /** What some models answer to one attribute, side by side, as their claims stand today. */
  Compare: {
    attributes: z.strictObject({ attribute: snakeId, models: kebabIds }),
    contents: 'nothing',
    standsAlone: true,
    example: '<Compare attribute="number_scheme" models="andhra-pradesh-mana-mitra,odisha-ama-sathi"/>',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof COMPONENTS;
export type { Component };

/** True for the name of a component that authors may use. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}
