import { issueAt } from '../issues/index.ts';
import { type Contents, unread } from './contents.ts';
import type { Corpus } from './corpus.ts';
import { readYaml } from './read-yaml.ts';
import type { RecordKind } from './record-kinds.ts';

/** The raw records of a YAML file; its faults go to the corpus. */
export function loadYaml(file: string, kind: RecordKind, text: string, corpus: Corpus): Contents {
  text.split(/\r?\n/).forEach((line, index) => {
    const field = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? '';
    corpus.texts.push({ text: line, field, spot: { file, line: index + 1 } });
  });
  const { value, lines, faults } = readYaml(text);
  for (const { line, ...fault } of faults) {
    corpus.issues.push(issueAt({ file, line }, '', { rule: 'yaml-well-formed', ...fault }));
  }
  if (faults.length > 0) return unread(file, kind);
  const wantsList = kind.layout === 'yaml-list';
  if (value === null && wantsList && !kind.needed) return { rows: [], isWhole: true };
  if (Array.isArray(value) !== wantsList) {
    corpus.issues.push(
      issueAt({ file, line: 1 }, '', {
        rule: 'yaml-well-formed',
        message: wantsList ? 'The file is not a list of records.' : 'The file is a list, not one record.',
        fix: wantsList
          ? `Begin each record with "- ${Object.keys(kind.schema.shape)[0]}:" at the start of a line.`
          : 'Write the fields at the start of the lines, without "- ".',
      }),
    );
    return unread(file, kind);
  }
  if (!Array.isArray(value)) {
    return { rows: [{ value, spot: { file, line: 1, lines }, told: new Set() }], isWhole: true };
  }
  const own = Map.groupBy(Object.entries(lines), ([path]) => path.slice(0, path.indexOf('.')));
  const rows = value.map((item, index) => {
    const prefix = `${index}.`;
    const within = (own.get(String(index)) ?? []).map(([path, line]) => [path.slice(prefix.length), line]);
    const spot = {
      file,
      line: lines[index] ?? 1,
      lines: Object.fromEntries(within) as Record<string, number>,
    };
    return { value: item, spot, told: new Set<string>() };
  });
  return { rows, isWhole: true };
}
