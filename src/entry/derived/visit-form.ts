import { type Language, stringsFor } from '../../i18n/index.ts';
import type { Attribute } from '../../schemas/attribute.ts';
import { type XlsForm, xlsFormOf } from '../xlsform.ts';

/**
 * The form for phones that asks every attribute, of no model in particular and of no day: the same dictionary gives the
 * same text.
 */
export function wholeVisitForm(attributes: readonly Attribute[], language: Language): XlsForm {
  const title = stringsFor(language).dictionary.questions;
  return xlsFormOf({ attributes, model: { id: 'any-model', name: { en: title } }, title, today: '' });
}
