import type { Records } from '../corpus/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import type { Claim } from '../schemas/claim.ts';
import { type Cell, cellOf } from './cell.ts';

/** Every attribute of every model: the cell of each pair, whether anything is recorded or not. */
export class Matrix {
  readonly #cells = new Map<string, Map<string, Cell>>();

  constructor(records: Pick<Records, 'models' | 'attributes' | 'claims'>) {
    const claims = groupClaims(records.claims);
    for (const model of records.models) {
      const cells = records.attributes.map((attribute): [string, Cell] => [
        attribute.id,
        cellOf(model.id, attribute, claims.get(`${model.id}/${attribute.id}`) ?? []),
      ]);
      this.#cells.set(model.id, new Map(cells));
    }
  }

  /** The cell of a model and an attribute. Throws when either id is unknown: pages ask only for what exists. */
  cell(model: string, attribute: string): Cell {
    const cell = this.#cellsOf(model).get(attribute);
    if (cell === undefined) throw new Error(`There is no attribute "${attribute}".`);
    return cell;
  }

  /** All cells of a model, in the dictionary's order. Throws when the id is unknown. */
  ofModel(model: string): Cell[] {
    return [...this.#cellsOf(model).values()];
  }

  /** The cells of one attribute, in the models' order. */
  ofAttribute(attribute: Attribute): Cell[] {
    return [...this.#cells.keys()].map((model) => this.cell(model, attribute.id));
  }

  /** All cells. */
  all(): Cell[] {
    return [...this.#cells.values()].flatMap((cells) => [...cells.values()]);
  }

  #cellsOf(model: string): Map<string, Cell> {
    const cells = this.#cells.get(model);
    if (cells === undefined) throw new Error(`There is no model "${model}".`);
    return cells;
  }
}

function groupClaims(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.model}/${claim.attribute}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}
