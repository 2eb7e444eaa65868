import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../schemas/attribute.ts';
import { understandValue } from './understand-value.ts';

function attribute(given: Partial<Attribute>): Attribute {
  return {
    id: 'services_available',
    dimension: 'scope',
    type: 'number',
    changes: true,
    cardinality: 'one',
    use_cases: ['service-delivery'],
    label: { en: 'Services available', hi: 'उपलब्ध सेवाएँ' },
    ...given,
  };
}

const SERVICES = attribute({ unit: 'services' });
const MONEY = attribute({ id: 'project_cost', unit: 'INR', label: { en: 'Project cost' } });
const SHARE = attribute({ id: 'satisfaction', unit: 'percent', label: { en: 'Satisfaction' } });
const VOICE = attribute({ id: 'voice_support', type: 'boolean' });
const STYLE = attribute({
  id: 'interaction_style',
  type: 'choice',
  choices: [
    { id: 'menu', label: { en: 'Menu', hi: 'मेनू' } },
    { id: 'free-text', label: { en: 'Free text' } },
    { id: 'mixed', label: { en: 'Some in the chat, some on a portal' } },
  ],
});
const LANGUAGES = attribute({
  id: 'languages',
  type: 'list',
  choices: [
    { id: 'hi', label: { en: 'Hindi', hi: 'हिन्दी' } },
    { id: 'en', label: { en: 'English', hi: 'अंग्रेज़ी' } },
    { id: 'or', label: { en: 'Odia', hi: 'ओड़िआ' } },
  ],
});

describe('figures', () => {
  test.each([
    ['2,70,000', SERVICES, '270000', '2.7 lakh services'],
    ['270,000', SERVICES, '270000', '2.7 lakh services'],
    ['2.7 lakh', SERVICES, '270000', '2.7 lakh services'],
    ['30.67 lakhs', SERVICES, '3067000', '30.67 lakh services'],
    ['1.2 crore', MONEY, '12000000', '₹1.2 crore'],
    ['12 करोड़', MONEY, '120000000', '₹12 crore'],
    ['१२ करोड़ रुपये', MONEY, '120000000', '₹12 crore'],
    ['3 लाख', SERVICES, '300000', '3 lakh services'],
    ['Rs. 4,50,00,000/-', MONEY, '45000000', '₹4.5 crore'],
    ['₹ 2 lakh crore', MONEY, '2000000000000', '₹2,00,000 crore'],
    ['२७०', SERVICES, '270', '270 services'],
    ['120 SERVICES', SERVICES, '120', '120 services'],
    ['120 Service', SERVICES, '120', '120 services'],
    ['85.5%', SHARE, '85.5', '85.5\u00a0%'],
    ['85 प्रतिशत', SHARE, '85', '85\u00a0%'],
    ['0.1 lakh', SERVICES, '10000', '10,000 services'],
  ])('%s', (written, of, value, says) => {
    expect(understandValue(written, of)).toEqual({ value, says });
  });

  test.each([
    ['about 200', '200', 'about', 'about 200 services'],
    ['approx. 200', '200', 'about', 'about 200 services'],
    ['~200', '200', 'about', 'about 200 services'],
    ['लगभग 200', '200', 'about', 'about 200 services'],
    ['200+', '200', 'more than', 'more than 200 services'],
    ['200 plus', '200', 'more than', 'more than 200 services'],
    ['More than 2 lakh services', '200000', 'more than', 'more than 2 lakh services'],
    ['२०० से अधिक', '200', 'more than', 'more than 200 services'],
    ['> 200', '200', 'more than', 'more than 200 services'],
    ['up to 50', '50', 'up to', 'up to 50 services'],
    ['nearly 1 crore', '10000000', 'nearly', 'nearly 1 crore services'],
  ])('%s keeps its qualifier for the note', (written, value, note, says) => {
    expect(understandValue(written, SERVICES)).toEqual({ value, note, says });
  });

  test.each(['270', '0', '85.50', '9437292000'])('%s is as records hold it', (written) => {
    expect(understandValue(written, SERVICES)).toEqual({ value: written });
  });

  test('is exact, whatever the figure and the scale', () => {
    const scales = [
      ['lakh', 5n],
      ['crore', 7n],
      ['लाख', 5n],
    ] as const;
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999 }),
        fc.nat({ max: 99 }),
        fc.constantFrom(...scales),
        (whole, hundredths, [word, power]) => {
          const written = `${whole}.${String(hundredths).padStart(2, '0')} ${word}`;
          const exact = BigInt(whole * 100 + hundredths) * 10n ** (power - 2n);
          expect(understandValue(written, SERVICES)).toMatchObject({ value: String(exact) });
        },
      ),
    );
  });

  test('grouped the Indian or the Western way is the same figure', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.constantFrom('en-IN', 'en-US'), (figure, locale) => {
        expect(understandValue(figure.toLocaleString(locale), SERVICES)).toMatchObject({
          value: String(figure),
        });
      }),
    );
  });

  test.each([
    [
      '200-300',
      SERVICES,
      '"200-300" is a range.',
      'Write one figure, and the whole range in the note column.',
    ],
    [
      '2 to 3 lakh',
      SERVICES,
      '"2 to 3 lakh" is a range.',
      'Write one figure, and the whole range in the note column.',
    ],
    [
      '120 of 428',
      SERVICES,
      '"120 of 428" holds 2 figures.',
      'Write the one that answers the question, and the rest in the note column.',
    ],
    [
      '1,5',
      SERVICES,
      '"1,5" has a comma where neither a thousand nor a lakh ends.',
      'Write 2,70,000 or 270,000 or 270000 for whole numbers, and a point before decimals, as in 1.5.',
    ],
    [
      '9.44E+09',
      SERVICES,
      '"9.44E+09" is a figure that the spreadsheet has shortened: digits may be lost.',
      'Widen the column or format the cell as a number, so that every digit shows, and save again.',
    ],
    [
      '12-May',
      SERVICES,
      '"12-May" is a date, which spreadsheets make of figures with a hyphen between.',
      'Format the cell as text and write the one figure that answers the question.',
    ],
    [
      '1.2 m',
      SERVICES,
      '"1.2 m" is not a number.',
      'Write the figure alone (1.2) and put "m" in the note column.',
    ],
    [
      'many',
      SERVICES,
      '"many" is not a number.',
      'Write one figure in digits, and the rest in the note column.',
    ],
    [
      '12%',
      SERVICES,
      '"12%" is a share, and "services_available" counts services.',
      'Write the number of services, or put this in the note column.',
    ],
    [
      'Rs 200',
      SERVICES,
      '"Rs 200" is a sum of money, and "services_available" counts services.',
      'Write the number of services, or put this in the note column.',
    ],
    [
      '120%',
      SHARE,
      '120 percent is more than the whole.',
      'Write the share in percent, 0 to 100; a count belongs to another attribute.',
    ],
    [
      '-5',
      SERVICES,
      '-5 services is less than nothing.',
      'Write the figure as the source gives it, 0 or more.',
    ],
    [
      '– 5',
      SERVICES,
      '-5 services is less than nothing.',
      'Write the figure as the source gives it, 0 or more.',
    ],
  ])('%s is refused', (written, of, message, fix) => {
    expect(understandValue(written, of)).toEqual({ fault: { message, fix } });
  });
});

describe('yes and no', () => {
  test.each(['YES', 'y', 'TRUE', 'haan', 'Haan ji', 'हाँ', 'हां', 'जी हाँ', 'yes.'])('%s', (written) => {
    expect(understandValue(written, VOICE)).toEqual({ value: 'yes', says: 'Yes' });
  });

  test.each(['NO', 'N', 'FALSE', 'nahin', 'Nahi', 'नहीं', 'जी नहीं'])('%s', (written) => {
    expect(understandValue(written, VOICE)).toEqual({ value: 'no', says: 'No' });
  });

  test.each(['yes', 'no'])('%s is as records hold it', (written) => {
    expect(understandValue(written, VOICE)).toEqual({ value: written });
  });

  test.each([
    [
      'partly',
      '"partly" is neither yes nor no.',
      'Write yes or no and put "partly" in the note column, or write "not known" if it was asked and nobody knew.',
    ],
    [
      'Yes, since March',
      '"Yes, since March" says more than yes.',
      'Write yes alone and put "since March" in the note column.',
    ],
    [
      'हाँ केवल पायलट में',
      '"हाँ केवल पायलट में" says more than yes.',
      'Write yes alone and put "केवल पायलट में" in the note column.',
    ],
    [
      'nobody said so',
      '"nobody said so" is neither yes nor no.',
      'Write yes or no and put "nobody said so" in the note column, or write "not known" if it was asked and nobody knew.',
    ],
  ])('%s is refused', (written, message, fix) => {
    expect(understandValue(written, VOICE)).toEqual({ fault: { message, fix } });
  });
});

describe('no answer', () => {
  const types = [SERVICES, VOICE, STYLE, LANGUAGES, attribute({ type: 'text' }), attribute({ type: 'date' })];

  test.each(['not known', 'Not Known', "don't know", 'don’t know', 'पता नहीं', 'asked, not known'])(
    '%s is not known, whatever was asked',
    (written) => {
      for (const of of types) {
        expect(understandValue(written, of)).toEqual({ value: 'unknown', says: 'Asked, not known' });
      }
    },
  );

  test.each(['n/a', 'NA', 'N.A.', 'not applicable', 'लागू नहीं'])('%s does not apply', (written) => {
    for (const of of types) {
      expect(understandValue(written, of)).toEqual({ value: 'not-applicable', says: 'Not applicable' });
    }
  });

  test.each(['?', '-', '–', '...', 'nil', 'NULL', 'no data', 'not available'])(
    '%s says nothing',
    (written) => {
      for (const of of types) {
        expect(understandValue(written, of)).toEqual({
          fault: {
            message: `"${written}" says nothing.`,
            fix: 'Write "not known" if it was asked and nobody knew, or "not applicable" if the question makes no sense here; leave the cell empty if it was not asked.',
          },
        });
      }
    },
  );
});

describe('choices', () => {
  test.each([
    ['MENU', 'menu', 'Menu'],
    ['मेनू', 'menu', 'Menu'],
    ['free text', 'free-text', 'Free text'],
    ['FREE_TEXT', 'free-text', 'Free text'],
    ['some in the chat,  some on a portal.', 'mixed', 'Some in the chat, some on a portal'],
  ])('%s', (written, value, says) => {
    expect(understandValue(written, STYLE)).toEqual({ value, says });
  });

  test('an id is as records hold it, and a label says itself', () => {
    expect(understandValue('free-text', STYLE)).toEqual({ value: 'free-text' });
    expect(understandValue('Free text', STYLE)).toEqual({ value: 'free-text' });
  });

  test.each([
    [
      'Meno',
      '"Meno" is not one of the answers to "interaction_style".',
      'Did you mean "menu"? Write one of: menu, free-text, mixed.',
    ],
    [
      'buttons',
      '"buttons" is not one of the answers to "interaction_style".',
      'Write one of: menu, free-text, mixed.',
    ],
    [
      'Menu; free text',
      '"Menu; free text" names 2 answers, and "interaction_style" takes one.',
      'Write the one that fits best, and the rest in the note column.',
    ],
  ])('%s is refused', (written, message, fix) => {
    expect(understandValue(written, STYLE)).toEqual({ fault: { message, fix } });
  });
});

describe('lists', () => {
  test.each([
    ['Hindi; English', 'hi;en', 'Hindi, English'],
    ['Odia and English', 'or;en', 'Odia, English'],
    ['हिन्दी, अंग्रेज़ी और ओड़िआ', 'hi;en;or', 'Hindi, English, Odia'],
    ['Hindi\nenglish\nHindi', 'hi;en', 'Hindi, English'],
    ['hi ; en;', 'hi;en', 'Hindi, English'],
  ])('%s', (written, value, says) => {
    expect(understandValue(written, LANGUAGES)).toEqual({ value, says });
  });

  test.each([
    [
      'Hindi, Englsh',
      '"Englsh" is not one of the answers to "languages".',
      'Did you mean "English"? Write one of: hi, en, or (several with ; between).',
    ],
    [
      'Hindi or English',
      '"Hindi or English" is not one of the answers to "languages".',
      'Write one of: hi, en, or (several with ; between).',
    ],
    [
      'Hindi; not known',
      '"Hindi; not known" says both that something is known and that it is not.',
      'Write the items alone, or only "not known".',
    ],
    [';', '";" names no item.', 'Write the items with ; between.'],
  ])('%s is refused', (written, message, fix) => {
    expect(understandValue(written, LANGUAGES)).toEqual({ fault: { message, fix } });
  });

  test('without choices in the dictionary takes any items', () => {
    const free = attribute({ id: 'partners', type: 'list' });
    expect(understandValue('Meta and NIC', free)).toEqual({ value: 'Meta;NIC', says: 'Meta, NIC' });
  });
});

test('a date is read day first', () => {
  expect(understandValue('7/3/2025', attribute({ type: 'date' }))).toEqual({
    value: '2025-03-07',
    says: '7 March 2025',
  });
});

test('prose keeps its words, on one line', () => {
  expect(understandValue(' By a  one-time\npassword. ', attribute({ type: 'text' }))).toEqual({
    value: 'By a one-time password.',
  });
});
