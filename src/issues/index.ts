export { findNearest, suggestNearest } from './did-you-mean.ts';
export { type Issue, issueAt, type Level, type Spot, sortIssues } from './issue.ts';
export { formatCount, formatGitHub, formatJson, formatText } from './print.ts';
export { READING_RULES, type ReadingFault, type ReadingRule } from './reading-rules.ts';
