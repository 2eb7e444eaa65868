import type { Action } from './blueprint.ts';

type Waiting = Pick<Action, 'id' | 'depends_on'>;

/** Every ring of actions that wait for each other, each once, begun with the first of them in the file. */
export function findCycles(actions: readonly Waiting[]): string[][] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const order = new Map(actions.map(({ id }, index) => [id, index]));
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      const ring = turnToFirst(path.slice(at), order);
      cycles.set(ring.join(' '), ring);
      return;
    }
    if (done.has(id)) return;
    for (const next of byId.get(id)?.depends_on ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of actions) visit(id, []);
  return [...cycles.values()];
}

function turnToFirst(ring: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const places = ring.map((id) => order.get(id) ?? 0);
  const first = places.indexOf(Math.min(...places));
  return [...ring.slice(first), ...ring.slice(0, first)];
}
