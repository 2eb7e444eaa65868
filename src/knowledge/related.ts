import type { Finding } from '../schemas/finding.ts';

/** Findings nearest to one: those that share claims first, then models, then use cases. At most `most`. */
export function relatedFindings(finding: Finding, all: readonly Finding[], most: number): Finding[] {
  const shared = (key: 'claims' | 'models' | 'use_cases') => (other: Finding) =>
    other[key].filter((item: string) => (finding[key] as readonly string[]).includes(item)).length;
  const [claims, models, useCases] = [shared('claims'), shared('models'), shared('use_cases')];
  return all
    .filter((other) => other.id !== finding.id && claims(other) + models(other) + useCases(other) > 0)
    .sort(
      (a, b) =>
        claims(b) - claims(a) ||
        models(b) - models(a) ||
        useCases(b) - useCases(a) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, most);
}
