import { Document, isMap, Scalar } from 'yaml';
import * as z from 'zod';
import { readRecord } from '../corpus/read-record.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { type Issue, issueAt } from '../issues/index.ts';
import { claim } from '../schemas/claim.ts';
import { source } from '../schemas/source.ts';
import { kebabId } from '../schemas/text.ts';
import { isPlainBlock } from './edit-yaml.ts';
import type { Incoming } from './incoming.ts';

/** The format's name, with the number that changes when an older reader could not read it. */
export const BUNDLE_FORMAT = 'on-record-bundle-1';

const HEAD = ` A bundle of On Record: a source, the claims learnt from it, the findings argued from them.
 Whoever keeps the records files it with: npm run import -- THIS-FILE`;

/** A claim as a bundle holds it: with its model, and without what is set when it is filed. */
export const newClaim = claim
  .omit({ recorded_on: true, checked_on: true, withdrawn: true })
  .extend({ model: kebabId.meta({ refersTo: 'model' }) });

/** The file that the entry page exports and `import` files: YAML, so that people can read it. */
export const bundle = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  source: source.optional(),
  claims: z.array(newClaim).optional(),
  findings: z
    .array(
      z.strictObject({
        id: kebabId,
        /** The whole file, front matter and body, byte for byte. */
        mdx: z.string().min(1),
      }),
    )
    .optional(),
});

/** Prints what is brought in as a bundle. The findings come back byte for byte, whatever they hold. */
export function printBundle({ source, claims, findings }: Incoming): string {
  const document = new Document({
    format: BUNDLE_FORMAT,
    ...(source === undefined ? {} : { source }),
    ...(claims.length === 0 ? {} : { claims }),
    ...(findings.length === 0 ? {} : { findings }),
  });
  document.commentBefore = HEAD;
  for (const finding of findingsOf(document)) {
    const text = new Scalar(finding.get('mdx'));
    text.type = isPlainBlock(String(text.value)) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    finding.set('mdx', text);
  }
  // A text broken over lines is not always read back as it was.
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

function findingsOf(document: Document) {
  const list = document.get('findings');
  const items = list !== null && typeof list === 'object' && 'items' in list ? list.items : [];
  return Array.isArray(items) ? items.filter((item) => isMap(item)) : [];
}

/** True for a text that means to be a bundle, of whatever format number. */
export function looksLikeBundle(text: string): boolean {
  return /^format:\s*["']?on-record-bundle-/m.test(text);
}

/** Reads a bundle. Whatever is wrong comes back as issues at the bundle's own lines; then nothing is brought in. */
export function readBundle(file: string, text: string): { incoming?: Incoming; issues: Issue[] } {
  const { value, lines, faults } = readYaml(text);
  if (faults.length > 0) {
    return {
      issues: faults.map(({ line, ...fault }) =>
        issueAt({ file, line }, '', { rule: 'yaml-well-formed', ...fault }),
      ),
    };
  }
  const { entry, issues } = readRecord<z.infer<typeof bundle>>(
    bundle,
    value,
    { file, line: 1, lines },
    new Set(),
  );
  if (!entry.valid) return { issues };
  const { source, claims = [], findings = [] } = entry.value;
  return { incoming: { ...(source && { source }), claims, findings }, issues };
}
