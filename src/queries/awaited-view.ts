import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import { gapKindOf } from '../knowledge/index.ts';
import type { Model } from '../schemas/model.ts';
import type { Knowledge } from './knowledge.ts';

/** One answer of a model that blueprints wait for. */
export interface AwaitedView {
  /** The attribute's name; a blueprint's own question, where no attribute holds it. */
  text: string;
  /** Where it stands in the kit; what is on record of it; or the blueprint that asks. */
  href: string;
  /** How many blueprints wait for it. */
  blueprints: number;
}

/** Which blueprints wait for the answer of a model to an attribute, and what each asks in its own words. */
export function awaitedBy(
  model: string,
  attribute: string,
  { awaited }: Pick<Knowledge, 'awaited'>,
  language: Language,
): string[] {
  const { waitsForThis } = stringsFor(language).blueprints;
  const waiting = awaited.filter((one) => one.model === model && one.attribute === attribute);
  return [...Map.groupBy(waiting, ({ blueprint }) => blueprint)].map(([{ title }, asked]) =>
    [waitsForThis(title), ...asked.flatMap(({ question }) => question ?? [])].join(' '),
  );
}

/** What blueprints wait for of a model: what most wait for first. */
export function viewAwaited(model: Model, knowledge: Knowledge, language: Language): AwaitedView[] {
  const { attributes, matrix, today } = knowledge;
  const ours = knowledge.awaited.filter((one) => one.model === model.id);
  const byAnswer = Map.groupBy(ours, ({ attribute, question }) => attribute ?? question);
  return [...byAnswer.values()]
    .flatMap((waiting) => {
      const [first] = waiting;
      if (first === undefined) return [];
      const blueprints = new Set(waiting.map(({ blueprint }) => blueprint)).size;
      const attribute = attributes.get(first.attribute ?? '');
      if (attribute === undefined) {
        return [{ text: first.question ?? '', href: addresses.blueprint(first.blueprint.id), blueprints }];
      }
      const isGap = gapKindOf(matrix.cell(model.id, attribute.id), today) !== undefined;
      const href = isGap ? `#${attribute.id}` : addresses.cell(model.id, attribute.dimension, attribute.id);
      return [{ text: textIn(attribute.label, language), href, blueprints }];
    })
    .sort((a, b) => b.blueprints - a.blueprints);
}
