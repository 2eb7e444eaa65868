import type { Issue } from './issue.ts';

/** The report for a terminal: one paragraph an issue, then one line that counts them. */
export function formatText(issues: readonly Issue[]): string {
  const paragraphs = issues.map((issue) =>
    [
      `${issue.file}:${issue.line}${issue.field === '' ? '' : `  ${issue.field}`}`,
      `  ${issue.level} ${issue.rule}: ${issue.message}`,
      `  ${issue.fix}`,
    ].join('\n'),
  );
  return [...paragraphs, formatCount(issues)].join('\n\n');
}

/** "No faults." or "2 errors, 1 warning." */
export function formatCount(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.level === 'error').length;
  const warnings = issues.length - errors;
  const parts = [
    errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No faults.' : `${parts.join(', ')}.`;
}

/** The report as a JSON array of issues, for other programs. */
export function formatJson(issues: readonly Issue[]): string {
  return JSON.stringify(issues, null, 2);
}

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function formatGitHub(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const at = `file=${escapeProperty(issue.file)},line=${issue.line},title=${escapeProperty(issue.rule)}`;
      return `::${issue.level} ${at}::${escapeData(`${issue.message} ${issue.fix}`)}`;
    })
    .join('\n');
}

// https://docs.github.com/actions/reference/workflow-commands: these characters end a command or a property.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
