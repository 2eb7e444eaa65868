import type { Attribute } from '../schemas/attribute.ts';
import type { Model } from '../schemas/model.ts';
import type { LocalText } from '../schemas/text.ts';
import { DIMENSIONS, type Dimension, NOT_APPLICABLE, UNKNOWN } from '../schemas/vocabulary.ts';
import type { TextTable } from './write-xlsx.ts';
import { formWords } from './xlsform-words.ts';

/** The three sheets of a form for phones, as ODK and KoboToolbox read them (xlsform.org). */
export type XlsForm = Record<'survey' | 'choices' | 'settings', TextTable>;

/**
 * Names of the questions that are not of the dictionary, by which the reading back knows them. Two underscores, since no
 * attribute's id has them: there is an attribute planned_technology.
 */
export const FORM_NAMES = {
  model: 'model',
  visitedOn: 'visited_on',
  officeAsked: 'office_asked',
  source: 'source',
  notes: (dimension: string) => `notes__${dimension}`,
  planned: (dimension: string) => `planned__${dimension}`,
  notKnown: (dimension: string) => `not_known__${dimension}`,
  period: (attribute: string) => `${attribute}__period`,
  asOf: (attribute: string) => `${attribute}__as_of`,
} as const;

const ENGLISH = 'English (en)';
const HINDI = 'Hindi (hi)';

const SURVEY = [
  'type',
  'name',
  `label::${ENGLISH}`,
  `label::${HINDI}`,
  `hint::${ENGLISH}`,
  `hint::${HINDI}`,
  'required',
  'relevant',
  'appearance',
  'constraint',
  `constraint_message::${ENGLISH}`,
  `constraint_message::${HINDI}`,
  'calculation',
] as const;

/** One row of the survey; a column that is not named is empty. */
interface SurveyRow {
  type: string;
  name?: string;
  label?: LocalText;
  hint?: LocalText | undefined;
  required?: 'yes';
  relevant?: string;
  appearance?: string;
  constraint?: string;
  constraint_message?: LocalText;
  calculation?: string;
}

/**
 * The form that asks these attributes of one model. A question's name is the id of its attribute, its choices are those
 * of the dictionary with "asked, not known" and "not applicable"; questions are grouped by dimension, in the order given.
 */
export function xlsFormOf(asked: {
  attributes: readonly Attribute[];
  model: Pick<Model, 'id' | 'name'>;
  /** Shown above the form and in the list of forms. */
  title: string;
  /** Day on which the form is made, yyyy-mm-dd: its version. */
  today: string;
}): XlsForm {
  const groups = DIMENSIONS.map((dimension) => ({
    dimension,
    attributes: asked.attributes.filter((attribute) => attribute.dimension === dimension),
  })).filter(({ attributes }) => attributes.length > 0);
  const survey = [
    { type: 'start', name: 'start' },
    { type: 'end', name: 'end' },
    { type: 'calculate', name: FORM_NAMES.model, calculation: `'${asked.model.id}'` },
    ...visitQuestions(),
    ...groups.flatMap(({ dimension, attributes }) => groupOf(dimension, attributes)),
  ];
  return {
    survey: { header: SURVEY, rows: survey.map(surveyCells) },
    choices: {
      header: ['list_name', 'name', `label::${ENGLISH}`, `label::${HINDI}`],
      rows: [
        ...choiceList('period', formWords.periods),
        ...groups.flatMap(({ dimension, attributes }) => choiceLists(dimension, attributes)),
      ],
    },
    settings: {
      header: ['form_title', 'form_id', 'version', 'default_language'],
      rows: [
        [
          asked.title,
          `visit_${asked.model.id.replaceAll('-', '_')}`,
          asked.today.replaceAll('-', ''),
          ENGLISH,
        ],
      ],
    },
  };
}

function visitQuestions(): SurveyRow[] {
  return [
    { type: 'begin_group', name: 'visit', label: formWords.visit, appearance: 'field-list' },
    {
      type: 'date',
      name: FORM_NAMES.visitedOn,
      label: formWords.visitedOn,
      required: 'yes',
      constraint: '. <= today()',
      constraint_message: formWords.notInFuture,
    },
    {
      type: 'text',
      name: FORM_NAMES.officeAsked,
      label: formWords.officeAsked,
      hint: formWords.officeAskedHint,
    },
    { type: 'text', name: FORM_NAMES.source, label: formWords.source, hint: formWords.sourceHint },
    { type: 'end_group' },
  ];
}

function groupOf(dimension: Dimension, attributes: readonly Attribute[]): SurveyRow[] {
  const hasFigures = attributes.some(({ type }) => type === 'number');
  const notKnown: SurveyRow = {
    type: `select_multiple ${FORM_NAMES.notKnown(dimension)}`,
    name: FORM_NAMES.notKnown(dimension),
    label: within(formWords.dimensions[dimension], formWords.notKnown),
    hint: formWords.notKnownHint,
  };
  return [
    { type: 'begin_group', name: dimension, label: formWords.dimensions[dimension] },
    ...attributes.flatMap(questionsOf),
    ...(hasFigures ? [notKnown] : []),
    {
      type: `select_multiple ${FORM_NAMES.planned(dimension)}`,
      name: FORM_NAMES.planned(dimension),
      label: within(formWords.dimensions[dimension], formWords.planned),
      hint: formWords.plannedHint,
    },
    {
      type: 'text',
      name: FORM_NAMES.notes(dimension),
      label: within(formWords.dimensions[dimension], formWords.notes),
      hint: formWords.notesHint,
      appearance: 'multiline',
    },
    { type: 'end_group' },
  ];
}

function questionsOf(attribute: Attribute): SurveyRow[] {
  const { id, type, unit, definition } = attribute;
  const question = { name: id, label: attribute.question ?? attribute.label, hint: definition };
  switch (type) {
    case 'number': {
      const isShare = unit === 'percent';
      const figure: SurveyRow = {
        ...question,
        type: 'decimal',
        hint: hintOf(attribute),
        constraint: isShare ? '. >= 0 and . <= 100' : '. >= 0',
        constraint_message: isShare ? formWords.percent : formWords.notNegative,
      };
      return attribute.counts === 'per-period' ? [figure, ...periodQuestions(attribute)] : [figure];
    }
    case 'boolean':
    case 'choice':
      return [{ ...question, type: `select_one ${id}` }];
    case 'list':
      return attribute.choices === undefined
        ? [{ ...question, type: 'text' }]
        : [
            {
              ...question,
              type: `select_multiple ${id}`,
              constraint: `count-selected(.) <= 1 or not(selected(., '${UNKNOWN}') or selected(., '${NOT_APPLICABLE}'))`,
              constraint_message: formWords.alone,
            },
          ];
    case 'date':
      return [{ ...question, type: 'text', hint: formWords.dateHint }];
    case 'text':
      return [{ ...question, type: 'text', appearance: 'multiline' }];
    default:
      return type satisfies never;
  }
}

/** A figure for a day, month or year means nothing until it is said which. */
function periodQuestions({ id, label }: Attribute): SurveyRow[] {
  const relevant = `\${${id}} != ''`;
  return [
    {
      type: 'select_one period',
      name: FORM_NAMES.period(id),
      label: within(label, formWords.periodOf),
      required: 'yes',
      relevant,
    },
    {
      type: 'text',
      name: FORM_NAMES.asOf(id),
      label: within(label, formWords.dateOf),
      hint: formWords.dateHint,
      required: 'yes',
      relevant,
    },
  ];
}

/** "Scope: Notes". No two questions may have one label: an export by labels could not be told apart. */
function within(what: LocalText, question: LocalText): LocalText {
  return { en: `${what.en}: ${question.en}`, hi: `${inHindi(what)}: ${inHindi(question)}` };
}

function hintOf({ unit, definition }: Attribute): LocalText | undefined {
  if (unit === undefined) return definition;
  const inLanguage = (language: 'en' | 'hi') =>
    [`${formWords.unit[language]}: ${unit}.`, definition?.[language] ?? definition?.en ?? '']
      .join(' ')
      .trim();
  return { en: inLanguage('en'), hi: inLanguage('hi') };
}

function choiceLists(dimension: Dimension, attributes: readonly Attribute[]): string[][] {
  const { yes, no, ...noAnswers } = formWords.answers;
  const own = attributes.flatMap(({ id, type, choices = [] }) => {
    if (type === 'boolean') return choiceList(id, { yes, no, ...noAnswers });
    if (choices.length === 0) return [];
    const known = Object.fromEntries(choices.map((choice) => [choice.id, choice.label]));
    return choiceList(id, { ...known, ...noAnswers });
  });
  const labels = (of: readonly Attribute[]) => Object.fromEntries(of.map(({ id, label }) => [id, label]));
  return [
    ...own,
    ...choiceList(FORM_NAMES.notKnown(dimension), labels(attributes.filter(({ type }) => type === 'number'))),
    ...choiceList(FORM_NAMES.planned(dimension), labels(attributes)),
  ];
}

function choiceList(list: string, labels: Record<string, LocalText>): string[][] {
  return Object.entries(labels).map(([name, label]) => [list, name, label.en, inHindi(label)]);
}

function surveyCells(row: SurveyRow): string[] {
  const texts = (text: LocalText | undefined) => (text === undefined ? ['', ''] : [text.en, inHindi(text)]);
  return [
    row.type,
    row.name ?? '',
    ...texts(row.label),
    ...texts(row.hint),
    row.required ?? '',
    row.relevant ?? '',
    row.appearance ?? '',
    row.constraint ?? '',
    ...texts(row.constraint_message),
    row.calculation ?? '',
  ];
}

// A phone set to Hindi shows a bare hyphen where a text is missing: the English one says more.
function inHindi(text: LocalText): string {
  return text.hi ?? text.en;
}
