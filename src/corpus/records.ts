import type { Site } from '../schemas/site.ts';
import type { Corpus, RecordTypes } from './corpus.ts';
import type { KindName } from './record-kinds.ts';

/** All records of a corpus without errors: what the knowledge is asked of. */
export type Records = { [K in Exclude<KindName, 'site'>]: RecordTypes[K][] } & { site: Site };

/** The records of a corpus that has been checked. Throws when the one record the site cannot do without is missing. */
export function recordsOf(corpus: Corpus): Records {
  const { entries } = corpus;
  const sound = <K extends KindName>(kind: K) =>
    entries[kind].filter(({ valid }) => valid).map(({ value }) => value as RecordTypes[K]);
  const [site] = sound('site');
  if (site === undefined) throw new Error('data/site.yaml has not been read: check the records first.');
  return {
    site,
    attributes: sound('attributes'),
    models: sound('models'),
    claims: sound('claims'),
    sources: sound('sources'),
    places: sound('places'),
    populations: sound('populations'),
    parameters: sound('parameters'),
    rules: sound('rules'),
    replies: sound('replies'),
    adoption: sound('adoption'),
    allowed: sound('allowed'),
    findings: sound('findings'),
    tours: sound('tours'),
    blueprints: sound('blueprints'),
  };
}
