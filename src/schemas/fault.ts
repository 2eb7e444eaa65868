import type * as z from 'zod';
import type { ReadingFault } from '../issues/index.ts';

/** Marks a value as faulty inside a schema, with the rule's name and what to write instead. */
export function addFault(context: z.core.$RefinementCtx<unknown>, fault: ReadingFault): void {
  context.addIssue({
    code: 'custom',
    message: fault.message,
    params: { rule: fault.rule, fix: fault.fix },
    input: context.value,
  });
}
