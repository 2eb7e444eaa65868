import * as z from 'zod';

/** What is asked for: a schema without the wrappers that say that it may be left out. */
export interface Unwrapped {
  schema: unknown;
  optional: boolean;
  nullable: boolean;
}

/** Takes the wrappers off a schema and says which there were. */
export function unwrap(schema: unknown): Unwrapped {
  let inner = schema;
  let [optional, nullable] = [false, false];
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
    if (inner instanceof z.ZodOptional) optional = true;
    else nullable = true;
    inner = inner.unwrap();
  }
  return { schema: inner, optional, nullable };
}
