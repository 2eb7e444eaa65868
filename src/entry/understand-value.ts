import type { Attribute } from '../schemas/attribute.ts';
import { understandChoice, understandList } from './understand-choice.ts';
import { understandDate } from './understand-date.ts';
import { understandFigure } from './understand-figure.ts';
import { understandNoAnswer } from './understand-no-answer.ts';
import { understandYesOrNo } from './understand-yes-or-no.ts';
import type { UnderstoodValue } from './understood.ts';

/**
 * The value that a person meant by a text, in the way of India: 2.7 lakh, 12 करोड़, haan, नवंबर 2025, a choice by its
 * label. Never guessed: what could be two things, or is no answer to this attribute, is refused with what to write.
 */
export function understandValue(text: string, attribute: Attribute): UnderstoodValue {
  const written = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return understandNoAnswer(written) ?? understandAs(attribute, written, text);
}

function understandAs(attribute: Attribute, written: string, text: string): UnderstoodValue {
  switch (attribute.type) {
    case 'number':
      return understandFigure(written, attribute);
    case 'boolean':
      return understandYesOrNo(written);
    case 'date':
      return understandDate(written);
    case 'choice':
      return understandChoice(written, attribute);
    case 'list':
      return understandList(text, attribute);
    case 'text':
      return { value: written };
    default:
      return attribute.type satisfies never;
  }
}
