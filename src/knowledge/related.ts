import type { Finding } from '../schemas/finding.ts';

const KEYS = ['claims', 'models', 'use_cases'] as const;
type Key = (typeof KEYS)[number];

/** Which findings are near which: those that share claims come first, then models, then use cases. */
export class RelatedFindings {
  readonly #sharing: Record<Key, Map<string, Finding[]>>;

  constructor(findings: readonly Finding[]) {
    const index = (key: Key) => {
      const sharing = new Map<string, Finding[]>();
      for (const finding of findings) {
        for (const item of finding[key]) {
          const others = sharing.get(item);
          if (others === undefined) sharing.set(item, [finding]);
          else others.push(finding);
        }
      }
      return sharing;
    };
    this.#sharing = { claims: index('claims'), models: index('models'), use_cases: index('use_cases') };
  }

  /** At most `most` findings near one, the nearest first. */
  of(finding: Finding, most: number): Finding[] {
    const shared = new Map<Finding, Record<Key, number>>();
    for (const key of KEYS) {
      // A use case alone relates half of all findings: it is asked only where nothing nearer is left.
      if (key === 'use_cases' && shared.size > most) break;
      for (const item of finding[key]) {
        for (const other of this.#sharing[key].get(item) ?? []) {
          if (other.id === finding.id) continue;
          const counts = shared.get(other) ?? { claims: 0, models: 0, use_cases: 0 };
          counts[key] += 1;
          shared.set(other, counts);
        }
      }
    }
    return [...shared]
      .sort(
        ([a, ofA], [b, ofB]) =>
          ofB.claims - ofA.claims ||
          ofB.models - ofA.models ||
          ofB.use_cases - ofA.use_cases ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, most)
      .map(([other]) => other);
  }
}
