import type { Attribute } from '../schemas/attribute.ts';
import { xlsFormOf } from './xlsform.ts';

/** A question of the form, with its labels in both languages. */
export interface FormQuestion {
  name: string;
  labels: string[];
  /** Several answers may be chosen. */
  isMultiple: boolean;
  choices: { name: string; labels: string[] }[];
}

/** What a column of an export holds. */
export type ExportColumn =
  | { is: 'question'; question: FormQuestion }
  /** 1 where this choice of a question was ticked, 0 where it was not. */
  | { is: 'choice'; question: FormQuestion; choice: string }
  | { is: 'server' }
  | { is: 'unknown' };

/** The columns of an export, and whether they had to be matched by labels. */
export interface ExportColumns {
  columns: ExportColumn[];
  byLabels: boolean;
}

// Written by KoboToolbox, ODK Central, Briefcase and by the form itself: none of them is an answer.
const SERVER_COLUMNS = new Set([
  ...['start', 'end', 'today', 'deviceid', 'username', 'KEY', 'SubmissionDate', 'SubmitterID'],
  ...['SubmitterName', 'AttachmentsPresent', 'AttachmentsExpected', 'Status', 'ReviewState', 'DeviceID'],
  ...['Edits', 'FormVersion', 'instanceID', 'instanceName', 'isValidated'],
]);
const SERVER_PREFIX = /^(?:_|meta[/:.-]|formhub[/:.-])/;
/** Between group and question: KoboToolbox lets one choose; Central writes a hyphen. */
const SEPARATORS = ['/', ':', '.', '-'];

/** True for the first row of an export of the form, from KoboToolbox or ODK; false for that of a sheet. */
export function looksLikeKobo(header: readonly string[]): boolean {
  if (header.includes('attribute') && header.includes('answer')) return false;
  return header.some(
    (name) =>
      ['_id', '_uuid', '_submission_time', '_index', 'KEY', 'SubmissionDate'].includes(name) ||
      /^(?:meta[/:.-])?instanceID$/.test(name),
  );
}

/** Tells which question each column of an export holds: by name, with or without its group, or else by label. */
export function matchColumns(header: readonly string[], attributes: readonly Attribute[]): ExportColumns {
  const questions = questionsOfForm(attributes);
  let byLabels = false;
  const columns = header.map((cell): ExportColumn => {
    const byName = findColumn(cell, questions, ({ name }) => [name]);
    if (byName !== undefined) return byName;
    if (cell === '' || SERVER_COLUMNS.has(cell) || SERVER_PREFIX.test(cell)) return { is: 'server' };
    const byLabel = findColumn(cell, questions, ({ labels }) => labels);
    if (byLabel !== undefined) byLabels = true;
    return byLabel ?? { is: 'unknown' };
  });
  return { columns, byLabels };
}

/** All questions that a form of these attributes may hold: read off the form itself. */
function questionsOfForm(attributes: readonly Attribute[]): FormQuestion[] {
  const model = { id: '', name: { en: '' } };
  const { survey, choices } = xlsFormOf({ attributes, model, title: '', today: '' });
  const lists = Map.groupBy(choices.rows, ([list]) => list);
  return survey.rows.flatMap(([type = '', name = '', ...texts]) => {
    if (name === '' || /^(?:begin_group|start|end)$/.test(type)) return [];
    const [kind, list] = type.split(' ');
    return {
      name,
      labels: [...new Set(texts.slice(0, 2).filter((text) => text !== ''))],
      isMultiple: kind === 'select_multiple',
      choices: (lists.get(list) ?? []).map(([, choice = '', en = '', hi = '']) => ({
        name: choice,
        labels: [...new Set([en, hi])],
      })),
    };
  });
}

interface Named {
  name: string;
  labels: string[];
}

function findColumn(
  cell: string,
  questions: readonly FormQuestion[],
  wordsOf: (named: Named) => readonly string[],
): ExportColumn | undefined {
  // A choice of "only planned" bears the name of a question: it is looked for first.
  for (const question of questions.filter(({ isMultiple }) => isMultiple)) {
    const choice = question.choices.find((one) =>
      wordsOf(question).some((word) =>
        wordsOf(one).some((answer) =>
          SEPARATORS.some((separator) => endsWith(cell, `${word}${separator}${answer}`)),
        ),
      ),
    );
    if (choice !== undefined) return { is: 'choice', question, choice: choice.name };
  }
  const found =
    questions.find((question) => wordsOf(question).includes(cell)) ??
    questions.find((question) => wordsOf(question).some((word) => endsWith(cell, word)));
  return found === undefined ? undefined : { is: 'question', question: found };
}

/** The whole cell, or its last part behind a group's name. */
function endsWith(cell: string, words: string): boolean {
  return cell === words || SEPARATORS.some((separator) => cell.endsWith(`${separator}${words}`));
}
