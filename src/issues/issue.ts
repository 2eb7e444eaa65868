/** How grave an issue is: an error stops the build, a warning is only told. */
export type Level = 'error' | 'warning';

/** One thing that is wrong with the records, as a value. Printers are in this folder too. */
export interface Issue {
  /** Id of the rule that is broken, kebab-case: the truth it holds. */
  rule: string;
  level: Level;
  /** Path relative to the root of the records, with forward slashes. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column of a CSV file, or dotted path of a key in YAML; empty when the whole file is meant. */
  field: string;
  /** What is wrong, in one or two sentences. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** Where something was read: what an issue needs to know to point at it. */
export interface Spot {
  file: string;
  line: number;
  /** Lines of single fields, where they differ from the record's own line. */
  lines?: Record<string, number>;
}

/** Points an issue at one field of a record. */
export function issueAt(
  spot: Spot,
  field: string,
  fault: { rule: string; message: string; fix: string; level?: Level },
): Issue {
  return {
    rule: fault.rule,
    level: fault.level ?? 'error',
    file: spot.file,
    line: lineOfField(spot, field),
    field,
    message: fault.message,
    fix: fault.fix,
  };
}

function lineOfField(spot: Spot, field: string): number {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const line = spot.lines?.[path];
    if (line !== undefined) return line;
  }
  return spot.line;
}

/** Sorts by file, line, field and rule, so that a report reads top to bottom and is the same every time. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(padFigures(a.field), padFigures(b.field)) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Column 9 stands before column 10. */
function padFigures(field: string): string {
  return field.replace(/\d+/g, (figure) => figure.padStart(6, '0'));
}
