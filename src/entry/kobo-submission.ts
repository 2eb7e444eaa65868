import { LIST_SEPARATOR } from '../schemas/vocabulary.ts';
import type { ExportColumn, FormQuestion } from './kobo-columns.ts';

/** What one submission answers to a question, and in which column. */
export interface SubmittedAnswer {
  /** As written; several choices with `;` between; empty when the question was left out. */
  text: string;
  /** Position of the column. */
  column: number;
}

/** The answers of one submission, by the question's name. A question that the export does not hold is absent. */
export function readSubmission(
  columns: readonly ExportColumn[],
  cells: readonly string[],
): Map<string, SubmittedAnswer> {
  const answers = new Map<string, SubmittedAnswer>();
  columns.forEach((column, index) => {
    if (column.is !== 'question') return;
    const text = cells[index] ?? '';
    const { question } = column;
    answers.set(question.name, {
      text: question.isMultiple ? chosenIn(text, question) : text,
      column: index,
    });
  });
  for (const [name, ticked] of tickedChoices(columns, cells)) {
    const answer = answers.get(name);
    if (answer === undefined || answer.text === '') {
      answers.set(name, {
        text: ticked.choices.join(LIST_SEPARATOR),
        column: answer?.column ?? ticked.column,
      });
    }
  }
  return answers;
}

function tickedChoices(columns: readonly ExportColumn[], cells: readonly string[]) {
  const ticked = new Map<string, { choices: string[]; column: number }>();
  columns.forEach((column, index) => {
    if (column.is !== 'choice') return;
    const one = ticked.get(column.question.name) ?? { choices: [], column: index };
    if (/^(?:1|true)$/i.test(cells[index] ?? '')) one.choices.push(column.choice);
    ticked.set(column.question.name, one);
  });
  return ticked;
}

/** Choices in one cell stand with spaces between: their names hold none, but their labels do. */
function chosenIn(text: string, { choices }: FormQuestion): string {
  const words = choices
    .flatMap(({ name, labels }) => [name, ...labels].map((word) => ({ name, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const chosen: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const next = words.find(({ word }) => rest === word || rest.startsWith(`${word} `));
    // What is none of them is left for the one who reads the value to refuse.
    if (next === undefined) return text;
    chosen.push(next.name);
    rest = rest.slice(next.word.length).trim();
  }
  return chosen.join(LIST_SEPARATOR);
}
