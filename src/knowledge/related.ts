import type { Finding } from '../schemas/finding.ts';

const KEYS = ['claims', 'models', 'use_cases'] as const;
type Key = (typeof KEYS)[number];

/** One shared claim outweighs any number of models, and one model any number of use cases. */
const WEIGHTS: Record<Key, number> = { claims: 1_000_000, models: 1000, use_cases: 1 };

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
    const nearness = new Map<Finding, number>();
    for (const key of KEYS) {
      // A use case alone relates half of all findings: it is asked only where nothing nearer is left.
      if (key === 'use_cases' && nearness.size > most) break;
      for (const item of finding[key]) {
        for (const other of this.#sharing[key].get(item) ?? []) {
          if (other.id !== finding.id) nearness.set(other, (nearness.get(other) ?? 0) + WEIGHTS[key]);
        }
      }
    }
    return [...nearness]
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(([other]) => other);
  }
}
