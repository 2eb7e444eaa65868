import type * as z from 'zod';
import type { adoption } from '../schemas/adoption.ts';
import type { allowed } from '../schemas/allowed.ts';
import type { attribute } from '../schemas/attribute.ts';
import type { blueprint } from '../schemas/blueprint.ts';
import type { claim } from '../schemas/claim.ts';
import type { finding } from '../schemas/finding.ts';
import type { model } from '../schemas/model.ts';
import type { parameter } from '../schemas/parameter.ts';
import type { place, population } from '../schemas/place.ts';
import type { reply } from '../schemas/reply.ts';
import type { rule } from '../schemas/rule.ts';
import type { site } from '../schemas/site.ts';
import type { source } from '../schemas/source.ts';
import type { LocalText } from '../schemas/text.ts';
import type { tour } from '../schemas/tour.ts';
import { adoptionFieldsEn, blueprintFieldsEn } from './blueprint-fields-en.ts';

/** What a person reads who fills in one field. */
export interface FieldWords {
  /** A name or a short question. */
  label: string;
  /** What to write, in a sentence or two. */
  help: string;
  /** As it would be written. */
  example?: string;
}

/** Words for each field of a record, and for the fields within its groups: a field without words is a type error. */
export type WordsFor<Record> = { [Field in keyof Record]-?: WordsForValue<NonNullable<Record[Field]>> };

type WordsForValue<Value> = [Value] extends [LocalText]
  ? FieldWords
  : Value extends readonly (infer Item)[]
    ? WordsForValue<Item>
    : Value extends object
      ? FieldWords & { fields: WordsFor<Value> }
      : FieldWords;

/** Words for the fields of each kind of record. */
export interface WordsForKinds {
  claim: WordsFor<z.infer<typeof claim>>;
  source: WordsFor<z.infer<typeof source>>;
  finding: WordsFor<z.infer<typeof finding>>;
  tour: WordsFor<z.infer<typeof tour>>;
  blueprint: WordsFor<z.infer<typeof blueprint>>;
  model: WordsFor<z.infer<typeof model>>;
  attribute: WordsFor<z.infer<typeof attribute>>;
  place: WordsFor<z.infer<typeof place>>;
  population: WordsFor<z.infer<typeof population>>;
  parameter: WordsFor<z.infer<typeof parameter>>;
  rule: WordsFor<z.infer<typeof rule>>;
  reply: WordsFor<z.infer<typeof reply>>;
  adoption: WordsFor<z.infer<typeof adoption>>;
  allowed: WordsFor<z.infer<typeof allowed>>;
  site: WordsFor<z.infer<typeof site>>;
}

/** Names of the kinds of record. */
export type RecordKind = keyof WordsForKinds;

/** What each kind of record is called, and what one of them is. */
export const recordKindsEn: Record<RecordKind, { one: string; many: string; meaning: string }> = {
  claim: {
    one: 'Claim',
    many: 'Claims',
    meaning: 'What one source says of one attribute of one model at one time.',
  },
  source: {
    one: 'Source',
    many: 'Sources',
    meaning: 'One document, page, order, data set, visit note or interview.',
  },
  finding: { one: 'Finding', many: 'Findings', meaning: 'What a team argues from claims.' },
  blueprint: {
    one: 'Blueprint',
    many: 'Blueprints',
    meaning: 'A plan for Delhi in which each action cites the claims it stands on.',
  },
  adoption: {
    one: 'Adoption entry',
    many: 'Adoption entries',
    meaning: 'How far one action of a blueprint had come at one time, and what shows it.',
  },
  tour: { one: 'Tour', many: 'Tours', meaning: 'A visit, planned or made.' },
  model: { one: 'Model', many: 'Models', meaning: "One place's way of governing over WhatsApp." },
  attribute: {
    one: 'Attribute',
    many: 'Attributes',
    meaning: 'One thing that can be asked of any model: one row of the comparison.',
  },
  place: { one: 'Place', many: 'Places', meaning: 'A country, state, union territory or city.' },
  population: { one: 'Population', many: 'Populations', meaning: 'How many people a place had in a year.' },
  parameter: {
    one: 'Parameter',
    many: 'Parameters',
    meaning: 'A dated price, limit or ratio for calculations.',
  },
  rule: {
    one: 'Rule',
    many: 'Rules',
    meaning: 'A law, policy or platform rule that a blueprint must respect.',
  },
  reply: {
    one: 'Reply',
    many: 'Replies',
    meaning: 'What a host state answers to a claim or a finding about it.',
  },
  allowed: {
    one: 'Allowed number or address',
    many: 'Allowed numbers and addresses',
    meaning: 'A published number or address that only looks private.',
  },
  site: {
    one: 'Site',
    many: 'Site',
    meaning: 'What the site is called, where it lives, and where to write.',
  },
};

const PARTIAL_DATE = '2025-01-30, or 2025-01 if only the month is known, or 2025 if only the year is.';
const HOW_IT_IS_KNOWN =
  'Seen on a visit, found by people outside, an official document, said by an official, the press, or the firm that sells it.';

/** Words for each field, in English. */
export const fieldsEn: WordsForKinds = {
  blueprint: blueprintFieldsEn,
  adoption: adoptionFieldsEn,
  claim: {
    id: {
      label: 'Name of the claim',
      help: 'Permanent, and used once in a model: the attribute and the date. The page and the commands write it for you.',
      example: 'services-available-2025-01-30',
    },
    attribute: {
      label: 'What was asked?',
      help: 'One attribute of the dictionary. If none fits, do not bend one: put it in a finding, and propose a new attribute.',
      example: 'services_available',
    },
    value: {
      label: 'What is the answer?',
      help: 'The answer alone: a figure, yes or no, a date, a word of the list, or a sentence. If you asked and they did not know: unknown. "About" or "more than" goes in the note.',
      example: '161',
    },
    as_of: {
      label: 'Of what day does it speak?',
      help: `The day of which the source speaks, not the day you read it. ${PARTIAL_DATE}`,
      example: '2025-01-30',
    },
    period: {
      label: 'What time does the figure count?',
      help: 'Leave empty for all up to that day, or as it stood on that day. Otherwise day, month or year (the one that holds the date), or two days with a stroke between.',
      example: '2025-04-01/2025-06-30',
    },
    stage: {
      label: 'In use, or planned?',
      help: 'Planned, when the source speaks of what is to come. A plan is never shown as a fact.',
    },
    source: {
      label: 'Who says so?',
      help: 'The source: a visit note, an interview, an order, a page. Enter it first if it is not on record.',
    },
    basis: {
      label: 'How is it known?',
      help: `${HOW_IT_IS_KNOWN} "Observed" needs the note of a visit made.`,
    },
    disputes: {
      label: 'Which claim does it contradict?',
      help: 'Another claim of the same attribute that cannot be true together with this one. Both are then shown.',
      example: 'services-available-2025-01-30',
    },
    replaces: {
      label: 'Which claim does it correct?',
      help: 'The claim on record that was entered wrongly. It stays in the file, marked as corrected. A newer figure corrects nothing: leave it empty.',
      example: 'services-available-2025-01-30',
    },
    withdrawn: {
      label: 'Why is it withdrawn?',
      help: 'Only when the claim should never have been entered. Say what was wrong with it.',
    },
    note: {
      label: 'What should a reader know?',
      help: 'What the figure counts, who said it, "about" or "more than". No name, number or address of a private person.',
    },
    recorded_on: {
      label: 'Entered on',
      help: 'The day on which it was entered here.',
      example: '2025-02-03',
    },
    checked_on: {
      label: 'Last checked on',
      help: 'The day on which somebody last looked into the source and found that it says so.',
      example: '2025-02-03',
    },
  },
  source: {
    id: {
      label: 'Name of the source',
      help: 'Permanent: publisher, topic and date in small letters with hyphens. It becomes part of an address.',
    },
    title: {
      label: 'Title',
      help: 'As it stands on the document or page. For a visit note: which office was visited, and what for.',
    },
    publisher: {
      label: 'Who published it?',
      help: 'The body, newspaper or firm. For a visit note or interview, the office that wrote it down; never a person.',
    },
    published: {
      label: 'Published on',
      help: `The date that it bears; for a visit note or interview, the day of it. Empty if none is shown. ${PARTIAL_DATE}`,
      example: '2025-01-30',
    },
    type: {
      label: 'What is it?',
      help: 'Choose what it is, not what it is about. A newspaper that quotes a minister is press.',
    },
    url: {
      label: 'Address on the web',
      help: 'The whole address, with https:// in front. Empty for what is not on the web, such as an order on paper.',
      example: 'https://example.gov.in/orders/12.pdf',
    },
    copy: {
      label: 'Is it a copy?',
      help: "Only if what you read is not the publisher's own page: a mirror, a translating proxy, a test address, a digest of other reports.",
    },
    reliability_note: {
      label: 'What is weak about it?',
      help: 'Shown to every reader: undated, read only in part, written by the seller, says nothing of its method.',
    },
  },
  finding: {
    title: {
      label: 'What is the lesson?',
      help: 'Say in one line what was learnt, not what it is about.',
      example: 'Counting menu items makes two states look alike that are not',
    },
    summary: {
      label: 'In two sentences',
      help: 'What a reader should take along who reads nothing else.',
    },
    models: { label: 'Which models is it about?', help: 'Every model from which it argues.' },
    dimensions: {
      label: 'Which dimensions?',
      help: 'Where a reader would look for it. One or two are enough.',
    },
    use_cases: { label: 'Which use cases?', help: 'What WhatsApp is used for in what it tells.' },
    claims: {
      label: 'On which claims does it stand?',
      help: 'At least two. Whoever doubts the finding will open these. Enter new ones first.',
      example: 'andhra-pradesh-mana-mitra/services-available-2025-01-30',
    },
    basis: {
      label: 'How is its main point known?',
      help: 'The weakest basis on which the main point rests, not the strongest that you cite.',
    },
    tour: { label: 'Which tour brought it?', help: 'Leave empty for work at a desk.' },
    what_did_not_work: {
      label: 'What did not work?',
      help: 'What failed, fell short or was given up. If nothing was reported, say so, and who was asked.',
    },
    for_delhi: {
      label: 'What would Delhi need?',
      help: 'What Delhi would have to have, decide or change to do the same; and what to leave.',
    },
    certainty: {
      label: 'How sure is it?',
      help: 'How likely it is that the lesson holds, and what makes you say so.',
      fields: {
        level: {
          label: 'Low, moderate or high',
          help: 'Low: it may well turn out otherwise. Moderate: it probably holds. High: more would hardly change it.',
        },
        why: {
          label: 'Why as sure as that?',
          help: 'One sentence: how many sources, how strong, how old, and what could still overturn it.',
        },
      },
    },
    author: {
      label: 'Which office wrote it?',
      help: 'An office, or "desk research"; never the name of a person.',
      example: 'desk research',
    },
    written_on: { label: 'Written on', help: 'Year, month and day.', example: '2025-02-03' },
    status: {
      label: 'Draft, in review or published?',
      help: 'Only what is published is on the site. A finding without a review says so there.',
    },
    review: {
      label: 'Review',
      help: 'Leave empty until another office has read it against its claims.',
      fields: {
        by: { label: 'Which office reviewed it?', help: 'An office other than the one that wrote it.' },
        on: { label: 'Reviewed on', help: 'Year, month and day.', example: '2025-02-10' },
        note: { label: 'What did the review find?', help: 'What was checked, and what remains open.' },
      },
    },
    host_reply: {
      label: "The host's reply",
      help: 'What the state that it concerns answered, in its own words, with the date.',
    },
  },
  tour: {
    title: { label: 'Title', help: 'Who went or is to go where, and what for.' },
    places: { label: 'Which places?', help: 'States and cities visited, or to be visited.' },
    models: { label: 'Which models?', help: 'What is looked at there. Leave empty if that is not known.' },
    offices: { label: 'Which offices go?', help: 'As far as known. Offices, never persons.' },
    dates: { label: 'When?', help: 'In words, as far as known.', example: '5 to 7 March 2026' },
    status: {
      label: 'Reported, planned or made?',
      help: 'Reported: the press says so. Planned: announced. Made: there is a visit note.',
    },
    purpose: { label: 'What for?', help: 'What the visit is to find out, as announced or reported.' },
    learnt: { label: 'What was learnt?', help: 'What is on record as learnt. Leave empty if nothing is.' },
    not_known: {
      label: 'What is not known?',
      help: 'What nobody has written down of this visit, or not yet.',
    },
    sources: { label: 'Who says so?', help: 'The sources that tell of the visit. At least one.' },
  },
  model: {
    name: { label: 'Name', help: 'As people there call it, and the place if the name does not say it.' },
    place: { label: 'Where?', help: 'The state, city or country whose it is.' },
    kind: { label: 'What kind is it?', help: 'Models are compared with others of their kind.' },
    summary: {
      label: 'In a few sentences',
      help: 'What it covers, who runs it, since when, and where it stood when last heard of.',
    },
    links: {
      label: 'Official pages',
      help: 'Pages of the body that runs it. No press, no vendor.',
      fields: {
        label: { label: 'What the page is', help: 'A few words.' },
        url: { label: 'Address', help: 'The whole address, with https:// in front.' },
      },
    },
    searched_on: {
      label: 'Last searched on',
      help: `When public sources were last searched for it: this is what "no record" means. ${PARTIAL_DATE}`,
      example: '2025-11-24',
    },
    baseline: {
      label: "Is it one of Delhi's?",
      help: 'Write true for what Delhi has today, against which others are compared. Otherwise leave it out.',
    },
  },
  attribute: {
    id: {
      label: 'Name of the attribute',
      help: 'Permanent, in small letters with underscores. It is the name of the question in forms as well.',
      example: 'services_available',
    },
    dimension: { label: 'Dimension', help: 'Under which of the six it stands in comparisons.' },
    type: {
      label: 'Kind of answer',
      help: 'A number, yes or no, one word of a list, several, a date, or text.',
    },
    unit: {
      label: 'Unit',
      help: 'What a number counts, or what the items of a list are.',
      example: 'services',
    },
    counts: {
      label: 'What does the number count?',
      help: 'For numbers only: what stood on the date, all up to the date, or only what falls within a period.',
    },
    changes: {
      label: 'Does it change with time?',
      help: 'False for what is settled once, such as the day of the launch.',
    },
    cardinality: {
      label: 'One answer or many?',
      help: 'Many, if several claims stand beside each other as a list and are no rivals.',
    },
    review_months: {
      label: 'Due for review after how many months?',
      help: 'How long an answer can be relied on before somebody should ask again.',
      example: '6',
    },
    codes: {
      label: 'Which attribute does it code?',
      help: 'The attribute in prose that holds the detail of what this one puts in a word.',
    },
    use_cases: { label: 'Use cases', help: 'For which uses of WhatsApp it can be asked.' },
    choices: {
      label: 'Words to choose from',
      help: 'For one word of a list, or several: all the answers there are, at least two.',
      fields: {
        id: { label: 'The word', help: 'In small letters with hyphens, as it stands in claims.' },
        label: { label: 'As people read it', help: 'A few words.' },
        definition: { label: 'When does it apply?', help: 'Exactly when this answer is the right one.' },
      },
    },
    label: { label: 'Label', help: 'As it stands in tables: two to five words.' },
    definition: {
      label: 'What counts?',
      help: 'So exact that two teams with the same facts write the same answer.',
    },
    question: { label: 'What to ask', help: 'The question that a team puts to the office it visits.' },
    why: {
      label: 'Why ask?',
      help: 'In one sentence: what Delhi decides by the answer, or what goes wrong without it.',
    },
  },
  place: {
    id: { label: 'Name of the place', help: 'Permanent, in small letters with hyphens.', example: 'odisha' },
    name_en: { label: 'In English', help: 'As it is officially called.', example: 'Odisha' },
    name_hi: { label: 'In Hindi', help: 'As it is officially called.', example: 'ओडिशा' },
    kind: { label: 'What is it?', help: 'A country, a state, a union territory or a city.' },
    parent: {
      label: 'In which place?',
      help: 'The place that holds it. Empty for a country.',
      example: 'india',
    },
  },
  population: {
    place: { label: 'Place', help: 'A place on record.', example: 'odisha' },
    year: { label: 'Year', help: 'The year of which the figure speaks.', example: '2011' },
    kind: { label: 'Counted or projected?', help: 'Census, or a projection from it.' },
    population: { label: 'People', help: 'In digits, without commas.', example: '41974218' },
    source: { label: 'Who says so?', help: 'The source of the figure.' },
    note: { label: 'What should a reader know?', help: 'What the figure leaves out or takes in.' },
  },
  parameter: {
    id: { label: 'Name of the parameter', help: 'Permanent, in small letters with hyphens.' },
    label: { label: 'What is it?', help: 'In a few words, as it stands in calculations.' },
    value: { label: 'Figure', help: 'Digits alone, or a day where the unit is "date".', example: '0.115' },
    unit: { label: 'Unit', help: 'Of what the figure is, and per what.' },
    valid_from: { label: 'Holds from', help: `Empty if the source gives no start. ${PARTIAL_DATE}` },
    valid_to: { label: 'Holds until', help: `Empty if the source gives no end. ${PARTIAL_DATE}` },
    source: { label: 'Who says so?', help: 'The source of the figure.' },
    basis: { label: 'How is it known?', help: HOW_IT_IS_KNOWN },
    note: { label: 'What should a reader know?', help: 'What it includes, and where it does not apply.' },
  },
  rule: {
    id: { label: 'Name of the rule', help: 'Permanent, in small letters with hyphens.' },
    title: { label: 'Title', help: 'What it is called, with section or number.' },
    what_it_requires: { label: 'What does it require?', help: 'In plain words, of whom it asks what.' },
    applies_from: { label: 'Applies from', help: `Empty if the source gives no start. ${PARTIAL_DATE}` },
    source: { label: 'Who says so?', help: 'The text of the rule, or the best source on it.' },
    basis: { label: 'How is it known?', help: HOW_IT_IS_KNOWN },
    note: { label: 'What should a reader know?', help: 'What is open, disputed or to come.' },
  },
  reply: {
    id: { label: 'Name of the reply', help: 'Permanent, in small letters with hyphens.' },
    about: {
      label: 'To what does it reply?',
      help: 'A claim, with its model and a stroke in front, or a finding.',
      example: 'odisha-ama-sathi/launched-on-2025-09-26',
    },
    by: { label: 'Which office replies?', help: 'An office; never the name of a person.' },
    on: { label: 'Replied on', help: 'Year, month and day.', example: '2025-02-03' },
    text: { label: 'The reply', help: "In the office's own words." },
    source: { label: 'How do we have it?', help: 'The source: a letter, a message, a page.' },
  },
  allowed: {
    text: { label: 'The number or address', help: 'Exactly as it stands in the records.' },
    reason: { label: 'Why may it be published?', help: 'Whose it is, and where they publish it themselves.' },
  },
  site: {
    title: { label: 'Title', help: 'What the site is called.' },
    subject: { label: 'Subject', help: 'In one line, what it is about.' },
    purpose: { label: 'Purpose', help: 'What it tells and for whom, in a sentence or two.' },
    featured: { label: 'Findings on the home page', help: 'In order.' },
    address: { label: 'Address', help: 'Where it is published, or null as long as that is not decided.' },
    repository: { label: 'Repository', help: 'Where its files are kept, or null.' },
    corrections: {
      label: 'Where to send corrections',
      help: 'An e-mail address of an office or a web address, or null as long as none is named.',
    },
  },
};
