import { Document, parse } from 'yaml';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import { finding } from '../schemas/finding.ts';
import { editYaml } from './edit-yaml.ts';

/** A finding as a form holds it. */
export interface FindingText {
  /** Front matter as plain values, unknown keys included. */
  fields: Record<string, unknown>;
  body: string;
}

/** Opens a finding's file. Undefined when its front matter cannot be read: then it is mended as text. */
export function openFinding(mdx: string): FindingText | undefined {
  const parts = splitFrontMatter(mdx);
  if (parts === undefined) return undefined;
  try {
    const fields: unknown = parse(parts.yaml);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
    return { fields: fields as Record<string, unknown>, body: parts.body };
  } catch {
    return undefined;
  }
}

/** The file of a finding after a correction: only what differs from the file that was opened is changed in it. */
export function editFinding(mdx: string, { fields, body }: FindingText): string {
  const parts = splitFrontMatter(mdx);
  const opened = openFinding(mdx);
  if (parts === undefined || opened === undefined) return printFinding({ fields, body });
  const yaml = editYaml(parts.yaml, opened.fields, fields);
  const front =
    mdx.slice(0, parts.yamlStart) + yaml + mdx.slice(parts.yamlStart + parts.yaml.length, parts.front.length);
  return front + body;
}

/** The file of a new finding: its fields in the schema's order, then the body. */
export function printFinding({ fields, body }: FindingText): string {
  const order = Object.keys(finding.shape);
  const sorted = Object.entries(fields)
    .filter(([, value]) => isGiven(value))
    .sort(([a], [b]) => place(order, a) - place(order, b));
  const yaml = new Document(Object.fromEntries(sorted)).toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

function place(order: readonly string[], key: string): number {
  const index = order.indexOf(key);
  return index === -1 ? order.length : index;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
