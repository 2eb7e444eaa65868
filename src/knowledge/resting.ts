import type { Records } from '../corpus/index.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Parameter } from '../schemas/parameter.ts';
import type { Population } from '../schemas/place.ts';
import type { Reply } from '../schemas/reply.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Tour } from '../schemas/tour.ts';

/** Everything that rests on one source. */
export interface Resting {
  claims: Claim[];
  populations: Population[];
  parameters: Parameter[];
  rules: Rule[];
  replies: Reply[];
  tours: Tour[];
}

/** What rests on each source, by the source's id; a source named only in notes has empty lists. */
export function findResting(
  records: Pick<Records, 'sources' | 'claims' | 'populations' | 'parameters' | 'rules' | 'replies' | 'tours'>,
): Map<string, Resting> {
  const resting = new Map<string, Resting>(
    records.sources.map(({ id }) => [
      id,
      { claims: [], populations: [], parameters: [], rules: [], replies: [], tours: [] },
    ]),
  );
  for (const claim of records.claims) resting.get(claim.source)?.claims.push(claim);
  for (const population of records.populations) resting.get(population.source)?.populations.push(population);
  for (const parameter of records.parameters) resting.get(parameter.source)?.parameters.push(parameter);
  for (const rule of records.rules) resting.get(rule.source)?.rules.push(rule);
  for (const reply of records.replies) resting.get(reply.source)?.replies.push(reply);
  for (const tour of records.tours) {
    for (const source of tour.sources) resting.get(source)?.tours.push(tour);
  }
  return resting;
}
