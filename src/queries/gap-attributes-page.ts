import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { type Cell, gapKindOf } from '../knowledge/index.ts';
import type { Model } from '../schemas/model.ts';
import { DIMENSIONS, type Dimension, MODEL_KINDS, type ModelKind } from '../schemas/vocabulary.ts';
import { type HeatCell, heatOf } from './heat.ts';
import type { Knowledge } from './knowledge.ts';
import { sortModels } from './model-pages.ts';

/** Models of one kind that stand alike on one attribute. */
export interface StandingList {
  label: string;
  models: { name: string; href: string }[];
}

/** /gaps/attributes/<dimension>/: how much is on record of each attribute, by kind of model. */
export interface GapAttributesPage {
  dimension: Dimension;
  title: string;
  /** Ways to all dimensions, this one included. */
  dimensions: { label: string; href: string; isCurrent: boolean }[];
  /** Kinds of which there are models. */
  kinds: { id: ModelKind; title: string; models: number }[];
  rows: {
    attribute: { id: string; label: string; definition: string };
    heat: HeatCell[];
    /** What is behind each cell of `heat`, in the same order. */
    lists: { anchor: string; title: string; recorded: number; models: number; standings: StandingList[] }[];
  }[];
}

/** The page model of /gaps/attributes/<dimension>/. */
export function gapAttributesPage(
  dimension: Dimension,
  knowledge: Knowledge,
  language: Language,
): GapAttributesPage {
  const strings = stringsFor(language);
  const { records, matrix, today } = knowledge;
  const models = sortModels(records.models);
  const kinds = MODEL_KINDS.map((kind) => ({
    kind,
    own: models.filter((model) => model.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return {
    dimension,
    title: strings.dimensions[dimension],
    dimensions: DIMENSIONS.map((other) => ({
      label: strings.dimensions[other],
      href: addresses.gapsByAttribute(other),
      isCurrent: other === dimension,
    })),
    kinds: kinds.map(({ kind, own }) => ({ id: kind, title: strings.kindsMany[kind], models: own.length })),
    rows: records.attributes
      .filter((attribute) => attribute.dimension === dimension)
      .map((attribute) => {
        const columns = kinds.map(({ kind, own }) => {
          const cells = own.map((model) => matrix.cell(model.id, attribute.id));
          const anchor = `${attribute.id}-${kind}`;
          const heat = heatOf(cells, `#${anchor}`, today);
          return {
            heat,
            list: {
              anchor,
              title: strings.kindsMany[kind],
              recorded: heat.recorded,
              models: own.length,
              standings: listByStanding(own, cells, today, language),
            },
          };
        });
        return {
          attribute: {
            id: attribute.id,
            label: textIn(attribute.label, language),
            definition: addresses.definition(dimension, attribute.id),
          },
          heat: columns.map(({ heat }) => heat),
          lists: columns.map(({ list }) => list),
        };
      }),
  };
}

/** What is known leads to its claims; what nobody has found out leads to the question. */
function listByStanding(
  models: readonly Model[],
  cells: readonly Cell[],
  today: string,
  language: Language,
): StandingList[] {
  const { gaps, heat } = stringsFor(language);
  const lists = new Map<string, StandingList>();
  const order: string[] = [heat.answered, ...Object.values(gaps.kinds)];
  for (const [index, cell] of cells.entries()) {
    const model = models[index];
    if (model === undefined) continue;
    const { dimension, id } = cell.attribute;
    const kind = gapKindOf(cell, today);
    const label = kind === undefined ? heat.answered : gaps.kinds[kind];
    const list = lists.get(label) ?? { label, models: [] };
    lists.set(label, list);
    list.models.push({
      name: textIn(model.name, language),
      href:
        kind === 'no-record'
          ? addresses.gap(model.id, dimension, id)
          : addresses.cell(model.id, dimension, id),
    });
  }
  return [...lists.values()].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
}
