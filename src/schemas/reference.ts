import * as z from 'zod';
import { addFault } from './fault.ts';
import { isKebabId } from './text.ts';

/** How a claim is cited from elsewhere: model/id. */
export const claimReference = z
  .string()
  .superRefine((text, context) => {
    const [model, id, ...rest] = text.split('/');
    if (rest.length === 0 && isKebabId(model ?? '') && isKebabId(id ?? '')) return;
    addFault(context, {
      rule: 'id-well-formed',
      message: `"${text}" does not cite a claim.`,
      fix: 'Write the model, a stroke and the id of the claim, as in odisha-ama-sathi/launched-on-2025-09-26.',
    });
  })
  .meta({ refersTo: 'claim', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' });
