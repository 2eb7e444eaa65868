import type { Corpus } from '../corpus/index.ts';
import { issueAt, suggestNearest } from '../issues/index.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Shown } from '../schemas/finding.ts';
import { periodOf } from '../schemas/period.ts';
import { isFigure } from '../schemas/text.ts';
import type { Check } from './check.ts';

/** So many models, or dates of one model, make a chart. */
const MODELS = 2;
const DATES = 3;

/** What prose draws or compares is recorded, and there is something to draw. */
export const chartCanBeDrawn: Check = {
  id: 'chart-can-be-drawn',
  description:
    'A chart or comparison in prose names an attribute and models that are recorded, and has figures to draw.',
  run({ corpus }) {
    const { findings, tours, blueprints } = corpus.entries;
    return [...findings, ...tours, ...blueprints].flatMap(({ value: { shows = [] }, spot }) =>
      shows.flatMap((shown, index) => {
        const line = spot.lines?.[`shows.${index}`] ?? spot.line;
        return findFaults(shown, corpus).map((fault) =>
          issueAt({ ...spot, line }, '', { rule: this.id, ...fault }),
        );
      }),
    );
  },
};

interface Fault {
  message: string;
  fix: string;
}

function findFaults(shown: Shown, corpus: Corpus): Fault[] {
  const { attributes, models } = corpus.entries;
  const unknown = [
    ...findUnknown(
      'attribute',
      [shown.attribute],
      attributes,
      'Write an id that stands in data/attributes.yaml.',
    ),
    ...findUnknown(
      'model',
      shown.models,
      models,
      'Write ids that stand in data/models/, with commas between.',
    ),
  ].filter(({ kind }) => !corpus.incomplete.has(`${kind}s`));
  const attribute = attributes.find(({ value }) => value.id === shown.attribute)?.value;
  if (unknown.length > 0 || attribute === undefined || corpus.incomplete.has('claims'))
    return unknown.map(plain);
  if (shown.component === 'Compare') return shown.models.length < MODELS ? [ONE_MODEL] : [];
  if (attribute.type !== 'number') {
    return [
      {
        message: `"${attribute.id}" is not a number, so there is nothing to draw.`,
        fix: 'Write <Compare attribute="…" models="…"/>, which shows answers of any kind side by side.',
      },
    ];
  }
  if (hasEnough(figuresOf(shown, corpus))) return [];
  const where = shown.models.length > 0 ? ' in these models' : '';
  return [
    {
      message: `There is too little to draw of "${attribute.id}"${where}.`,
      fix: 'A chart needs a figure in use of two models, or of three dates of one model. Name other models, or cite the claims with <Claim of="…"/>.',
    },
  ];
}

const ONE_MODEL: Fault = {
  message: 'Only one model stands in <Compare>.',
  fix: 'Name two or more, with commas between.',
};

function findUnknown<K extends 'attribute' | 'model'>(
  kind: K,
  ids: readonly string[],
  entries: readonly { value: { id?: string } }[],
  where: string,
): (Fault & { kind: K })[] {
  const known = entries.flatMap(({ value }) => value.id ?? []);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      kind,
      message: `There is no ${kind} "${id}".`,
      fix: `${suggestNearest(id, known)}${where}`,
    }));
}

function plain({ message, fix }: Fault): Fault {
  return { message, fix };
}

/** Standing figures in use of what is shown: a plan is not drawn. */
function figuresOf({ attribute, models }: Shown, { entries }: Corpus): Claim[] {
  const claims = entries.claims
    .flatMap(({ value, valid }) => (valid ? [value as Claim] : []))
    .filter(
      (claim) => claim.attribute === attribute && (models.length === 0 || models.includes(claim.model)),
    );
  const replaced = new Set(claims.map(({ model, replaces }) => `${model}/${replaces}`));
  return claims.filter(
    ({ model, id, withdrawn, stage, value }) =>
      withdrawn === undefined && !replaced.has(`${model}/${id}`) && stage === 'in-use' && isFigure(value),
  );
}

function hasEnough(figures: readonly Claim[]): boolean {
  if (new Set(figures.map(({ model }) => model)).size >= MODELS) return true;
  const dates = new Map<string | undefined, Set<string>>();
  for (const claim of figures) {
    const period = periodOf(claim);
    dates.set(period, (dates.get(period) ?? new Set()).add(claim.as_of));
  }
  return [...dates.values()].some(({ size }) => size >= DATES);
}
