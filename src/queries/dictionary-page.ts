import type { Records } from '../corpus/index.ts';
import {
  answerInWords,
  DERIVED_KINDS,
  type FieldRow,
  fieldRows,
  neededInWords,
  reviewInWords,
} from '../entry/derived/index.ts';
import { addresses, type Language, stringsFor, textIn } from '../i18n/index.ts';
import type { Attribute } from '../schemas/attribute.ts';
import { DIMENSIONS, type Dimension } from '../schemas/vocabulary.ts';

/** A way to one dimension of the dictionary. */
export interface DictionaryWay {
  label: string;
  about: string;
  href: string;
  count: number;
  isCurrent: boolean;
}

/** /contribute/dictionary/: every kind of record and its fields. */
export interface DictionaryPage {
  kinds: DictionaryKind[];
  dimensions: DictionaryWay[];
}

/** One kind of record and its fields. */
export interface DictionaryKind {
  name: string;
  /** Where its fields stand: a fragment, or a page of their own. */
  href: string;
  title: string;
  meaning: string;
  place: string;
  /** Fragments are kind and path: claim.as_of. */
  rows: (FieldRow & { anchor: string; needed: string })[];
}

/** The page model of /contribute/dictionary/. */
export function dictionaryPage(records: Records, language: Language): DictionaryPage {
  const strings = stringsFor(language);
  return {
    kinds: DERIVED_KINDS.map((kind) => ({
      name: kind.name,
      href: kind.name === 'blueprint' ? addresses.dictionaryOfBlueprints : `#${kind.name}`,
      title: strings.recordKinds[kind.name].many,
      meaning: strings.recordKinds[kind.name].meaning,
      place: kind.place,
      rows: fieldRows(kind, language).map((row) => ({
        ...row,
        anchor: `${kind.name}.${row.path}`,
        needed: neededInWords(row, language),
      })),
    })),
    dimensions: dictionaryWays(records, language),
  };
}

/** /contribute/dictionary/<dimension>/: every attribute of one dimension. */
export interface DictionaryDimensionPage {
  title: string;
  lead: string;
  dimensions: DictionaryWay[];
  attributes: {
    id: string;
    label: string;
    answer: string;
    review: string;
    definition: string | undefined;
    question: string | undefined;
    why: string | undefined;
    choices: { id: string; label: string; definition: string | undefined }[];
  }[];
}

/** The page model of /contribute/dictionary/<dimension>/. */
export function dictionaryDimensionPage(
  dimension: Dimension,
  records: Records,
  language: Language,
): DictionaryDimensionPage {
  const strings = stringsFor(language);
  return {
    title: strings.dictionary.attributesOf(strings.dimensions[dimension]),
    lead: strings.dictionary.attributesLead(strings.dimensions[dimension]),
    dimensions: dictionaryWays(records, language, dimension),
    attributes: attributesOf(records, dimension).map((attribute) => viewAttribute(attribute, language)),
  };
}

function viewAttribute(
  attribute: Attribute,
  language: Language,
): DictionaryDimensionPage['attributes'][number] {
  const inWords = (text: Attribute['definition']) =>
    text === undefined ? undefined : textIn(text, language);
  return {
    id: attribute.id,
    label: textIn(attribute.label, language),
    answer: answerInWords(attribute, language),
    review: reviewInWords(attribute, language),
    definition: inWords(attribute.definition),
    question: inWords(attribute.question),
    why: inWords(attribute.why),
    choices: (attribute.choices ?? []).map((choice) => ({
      id: choice.id,
      label: textIn(choice.label, language),
      definition: inWords(choice.definition),
    })),
  };
}

function dictionaryWays(records: Records, language: Language, current?: Dimension): DictionaryWay[] {
  const strings = stringsFor(language);
  return DIMENSIONS.map((dimension) => ({
    label: strings.dimensions[dimension],
    about: strings.dimensionQuestions[dimension],
    href: addresses.dictionaryOf(dimension),
    count: attributesOf(records, dimension).length,
    isCurrent: dimension === current,
  }));
}

function attributesOf({ attributes }: Records, dimension: Dimension): Attribute[] {
  return attributes.filter((attribute) => attribute.dimension === dimension);
}
