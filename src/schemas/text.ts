import * as z from 'zod';
import { addFault } from './fault.ts';

/** Text in English and, where it exists, in Hindi. */
export const localText = z.strictObject({
  /** English: always there. */
  en: z.string().trim().min(1),
  /** Hindi: shown in English, marked as such, until it exists. */
  hi: z.string().trim().min(1).optional(),
});
export type LocalText = z.infer<typeof localText>;

/** The same, for a sentence or more. */
export const longLocalText = localText.extend({
  en: localText.shape.en.meta({ control: 'long-text' }),
  hi: localText.shape.en.meta({ control: 'long-text' }).optional(),
});

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const FIGURE = /^-?\d+(\.\d+)?$/;

/** True for an id that can stand in an address: small letters, digits and single hyphens. */
export function isKebabId(text: string): boolean {
  return KEBAB.test(text);
}

/** True for a figure in digits, with a decimal point at most. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** Kebab-case id: permanent, since addresses are made of it. */
export const kebabId = z
  .string()
  .superRefine((text, context) => {
    if (isKebabId(text)) return;
    addFault(context, {
      rule: 'id-well-formed',
      message: `"${text}" cannot be an id.`,
      fix: 'Use small letters, digits and single hyphens, as in status-2025-01-30.',
    });
  })
  .meta({ pattern: KEBAB.source });

/** Kebab-case ids with commas between, in one attribute of a component. */
export const kebabIds = z.string().superRefine((text, context) => {
  const wrong = listOf(text).find((id) => !isKebabId(id));
  if (wrong === undefined) return;
  addFault(context, {
    rule: 'id-well-formed',
    message: `"${text}" is not a list of ids.`,
    fix: 'Write ids with commas between, as in andhra-pradesh-mana-mitra,odisha-ama-sathi.',
  });
});

/** The ids of such a list. */
export function listOf(text: string): string[] {
  return text.split(',').map((id) => id.trim());
}

/** Snake-case id: the name of a question in forms as well, where hyphens are not allowed. */
export const snakeId = z
  .string()
  .superRefine((text, context) => {
    if (SNAKE.test(text)) return;
    addFault(context, {
      rule: 'id-well-formed',
      message: `"${text}" cannot be an attribute's id.`,
      fix: 'Use small letters, digits and single underscores, as in services_available.',
    });
  })
  .meta({ pattern: SNAKE.source });

/** A figure in a CSV cell, read as a number. */
export const figure = z
  .string()
  .superRefine((text, context) => {
    if (isFigure(text)) return;
    addFault(context, {
      rule: 'figure-readable',
      message: `"${text}" is not a figure.`,
      fix: 'Write digits alone, without separators or words, as in 16787941 or 0.115.',
    });
  })
  .transform(Number)
  .meta({ control: 'number', pattern: FIGURE.source });

/** An address on the web, http or https only. */
export const webAddress = z.url({ protocol: /^https?$/ });
