import { type DraftClaim, givenIn } from '../../entry/draft.ts';
import { addresses, stringsFor } from '../../i18n/index.ts';
import { Matrix, standingOf } from '../../knowledge/index.ts';
import { readNote } from '../../knowledge/note.ts';
import { answerInWords, attributeOf, dayInWords, type KnownRecords } from './known-records.ts';
import type { Citation } from './render-body.ts';

/** Claims on record in words, by reference; worked out once for each state of the records. */
const worked = new WeakMap<KnownRecords, ReadonlyMap<string, Citation>>();

/** Every claim that a text can cite, as the built page will show it: those on record, and those of the draft. */
export function citationsOf(
  claims: readonly DraftClaim[],
  records: KnownRecords,
): ReadonlyMap<string, Citation> {
  const known = worked.get(records) ?? citationsOnRecord(records);
  worked.set(records, known);
  const own = claims.flatMap(({ fields, reference }): [string, Citation][] =>
    reference === '' ? [] : [[reference, citationOf(givenIn(fields), records)]],
  );
  return new Map([...known, ...own]);
}

function citationsOnRecord(records: KnownRecords): ReadonlyMap<string, Citation> {
  const matrix = new Matrix(records);
  const { standing: words } = stringsFor('en');
  return new Map(
    records.claims.map((claim) => {
      const standing = standingOf(claim, matrix);
      const standingLabel = standing === 'stands' ? undefined : words[standing];
      return [`${claim.model}/${claim.id}`, { ...citationOf({ ...claim }, records), standingLabel }];
    }),
  );
}

function citationOf(claim: Record<string, string | undefined>, records: KnownRecords): Citation {
  const { model = '', attribute: id = '', value = '', as_of: asOf = '', source = '', note } = claim;
  const attribute = attributeOf(records, id);
  const { qualifier } = readNote(note, attribute?.type === 'number');
  return {
    answer: [qualifier, answerInWords(value, attribute)].filter(Boolean).join(' '),
    date: dayInWords(asOf),
    cell: attribute === undefined ? '#' : addresses.cell(model, attribute.dimension, id),
    source: {
      href: addresses.source(source),
      publisher: records.sources.find((one) => one.id === source)?.publisher ?? source,
    },
    standingLabel: undefined,
  };
}
