import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import type { ClaimDiff, ClaimRelation } from './diff-claims.ts';

const RELATIONS: Record<ClaimRelation, string> = {
  new: 'new',
  another: 'another claim',
  same: 'same as held',
  contradicts: 'contradicts held',
  replaces: 'replaces held',
  repeated: 'held already',
};

/** Room for the longest of the words above. */
const WIDTH = Math.max(...Object.values(RELATIONS).map((words) => words.length));

/** A text longer than this is cut on the terminal: the files hold it whole. */
const LONGEST = 72;

/** Claims beside what is held, for a terminal: a paragraph for each model, a line for each claim. */
export function formatDiff(
  diffs: readonly ClaimDiff[],
  { attributes, models }: { attributes: readonly Attribute[]; models: readonly ModelName[] },
): string {
  const labels = new Map(attributes.map(({ id, label }) => [id, label.en]));
  const names = new Map(models.map(({ id, name }) => [id, name.en]));
  return [...Map.groupBy(diffs, ({ claim }) => claim.model)]
    .map(([model, ofModel]) => {
      const name = names.get(model);
      return [
        name === undefined ? model : `${name} (${model})`,
        ...ofModel.map((diff) => formatLine(diff, labels.get(diff.claim.attribute) ?? diff.claim.attribute)),
      ].join('\n');
    })
    .join('\n\n');
}

interface ModelName {
  id: string;
  name: { en: string };
}

function formatLine({ claim, relation, held, isContestedThen }: ClaimDiff, label: string): string {
  const words = RELATIONS[relation].padEnd(WIDTH);
  const before = held === undefined ? '' : `${formatClaim(held)} ${held.id} → `;
  const contested = isContestedThen ? '; the cell is contested then' : '';
  const after =
    relation === 'repeated' ? 'the same, so it is not filed again' : `${formatClaim(claim)}${contested}`;
  return `  ${words}  ${label}: ${before}${after}`;
}

/** "254 (2025-04-07, official-statement)"; what is only planned, or of a period, says so. */
function formatClaim({ value, as_of, period, stage, basis }: Claim): string {
  const parts = [as_of, period, stage === 'planned' ? 'planned' : undefined, basis];
  return `${shorten(value)} (${parts.filter((part) => part !== undefined).join(', ')})`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
