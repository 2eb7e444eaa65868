import { loadFiles } from '../corpus/index.ts';
import { newClaim } from '../entry/bundle.ts';
import type { Known } from '../entry/check-draft.ts';
import { type FieldWords, type Language, stringsFor } from '../i18n/index.ts';
import { describeFields, type FieldDescription } from '../schemas/describe.ts';
import { finding } from '../schemas/finding.ts';
import { source } from '../schemas/source.ts';
import type { Knowledge } from './knowledge.ts';

/** A field with its words, as the form shows it. */
export interface EntryField {
  field: FieldDescription;
  words: FieldWords & { fields?: Record<string, FieldWords> };
}

/** The fields of the entry form, in the order of the schemas. A claim's id is made for it, and does not stand there. */
export interface EntryPage {
  source: EntryField[];
  claim: EntryField[];
  finding: EntryField[];
}

/** The page model of /contribute/visit/. */
export function entryPage(language: Language): EntryPage {
  const { fields } = stringsFor(language);
  const join = (schema: Parameters<typeof describeFields>[0], words: object): EntryField[] =>
    describeFields(schema).flatMap((field) => {
      const ofField = (words as Record<string, EntryField['words']>)[field.name];
      return ofField === undefined ? [] : [{ field, words: ofField }];
    });
  const claimWords = { ...fields.claim, model: stringsFor(language).entry.model };
  return {
    source: join(source, fields.source),
    claim: join(newClaim, claimWords)
      .filter(({ field }) => field.name !== 'id')
      .sort((a, b) => Number(b.field.name === 'model') - Number(a.field.name === 'model')),
    finding: join(finding, fields.finding),
  };
}

/** What a draft can refer to, and the day of it: everything that the entry page needs to work without a network. */
export function knownRecords({ records, today }: Knowledge): Known & { today: string } {
  const texts = new Map(loadFiles('.').map(({ path, text }) => [path, text ?? '']));
  return {
    today,
    attributes: records.attributes,
    models: records.models,
    sources: records.sources,
    claims: records.claims,
    tours: records.tours.map(({ id, title, models, status, sources }) => ({
      id,
      title,
      models,
      status,
      sources,
    })),
    findings: records.findings.map(({ id, title }) => ({
      id,
      title,
      mdx: texts.get(`content/findings/${id}.mdx`) ?? '',
    })),
  };
}
