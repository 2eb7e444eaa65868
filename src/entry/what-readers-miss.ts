import { type Draft, hasSource } from './draft.ts';

/** Something that no rule refuses and a reader would still miss. */
export interface Missed {
  /** The control of the form that it concerns, as in "findings.0.what_did_not_work". */
  field: string;
  message: string;
}

/** Words that stand where nothing was asked. */
const NO_FAILURE = /^(?:none|no|nil|nothing|n\/?a|not reported|none reported|-+)\W*$/i;
/** "None reported" is worth something only with who was asked. */
const WHO_WAS_ASKED = /\b(?:asked|asking|told|according to|said)\b/i;
const NOTHING_REPORTED = /\b(?:none|nothing|no failure|no complaint)\b.{0,30}\breported\b/i;

/** A figure that could be a count or a sum. */
const FIGURE = /(?<![\w/.-])(?:Rs\.?\s?)?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per cent|lakh|crore))?(?![\w/-])/;
const DATE_WORDS =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A courtesy title and a name: officers are named by their office. */
const NAMED_PERSON =
  /\b(?:Mr|Mrs|Ms|Shri|Smt|Dr|Prof|Kumari)\.?\s+\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]+)*|श्री(?:मती)?\s+[\p{L}\p{M}]+/u;

/** What a reader of the finished pages would miss, in the order of the form. */
export function findMissed(draft: Draft): Missed[] {
  return [
    ...(hasSource(draft) && draft.claims.length === 0
      ? [
          {
            field: 'source.title',
            message: 'The source brings no claim: nothing on the site will rest on it.',
          },
        ]
      : []),
    ...namesIn('source', draft.source),
    ...draft.claims.flatMap(({ fields }, index) => namesIn(`claims.${index}`, fields)),
    ...draft.findings.flatMap(({ fields, body }, index) => {
      const at = (field: string, message: string): Missed => ({
        field: `findings.${index}.${field}`,
        message,
      });
      return [
        ...findUntoldFailure(String(fields['what_did_not_work'] ?? '')).map((message) =>
          at('what_did_not_work', message),
        ),
        ...(/<(?:Claim|Cite)\b/.test(body)
          ? []
          : [at('body', 'No sentence cites a claim: a reader cannot check what the text says.')]),
        ...findUndatedFigures(body).map((paragraph) =>
          at('body', `A paragraph gives a figure, and neither a date nor a citation: "${paragraph}"`),
        ),
        ...namesIn(`findings.${index}`, { ...textsOf(fields), body }),
      ];
    }),
  ];
}

function findUntoldFailure(text: string): string[] {
  const plain = text.trim();
  // An empty field is a fault, and told as one.
  if (plain === '') return [];
  if (NO_FAILURE.test(plain)) {
    return ['No failure is told. Say what fell short, or that nothing was reported and who was asked.'];
  }
  if (NOTHING_REPORTED.test(plain) && !WHO_WAS_ASKED.test(plain)) {
    return ['"None reported" does not say who was asked.'];
  }
  return [];
}

/** A date or a citation serves its whole paragraph. */
function findUndatedFigures(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/^\s*(?:\d+[.)]|[-*>#]+)\s+/gm, '').trim())
    .filter(
      (paragraph) => !/<(?:Claim|Cite)\b|\]\(\/sources\//.test(paragraph) && !DATE_WORDS.test(paragraph),
    )
    .filter((paragraph) => FIGURE.test(paragraph))
    .map((paragraph) =>
      paragraph.length > 80 ? `${paragraph.slice(0, paragraph.lastIndexOf(' ', 80))} …` : paragraph,
    );
}

function namesIn(record: string, fields: Record<string, string>): Missed[] {
  return Object.entries(fields).flatMap(([field, text]) => {
    const name = NAMED_PERSON.exec(text)?.[0];
    return name === undefined
      ? []
      : [
          {
            field: `${record}.${field}`,
            message: `"${name}" looks like the name of a person. Name the office instead, unless it is a public office-holder speaking in public.`,
          },
        ];
  });
}

function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])),
  );
}
