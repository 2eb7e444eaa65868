import { describe, expect, test } from 'vitest';
import { understandDate } from './understand-date.ts';

const TODAY = '2026-11-24';

describe('dates as they are written', () => {
  test.each([
    ['27/11/2025', '2025-11-27', '27 November 2025'],
    ['27-11-25', '2025-11-27', '27 November 2025'],
    ['27.11.2025', '2025-11-27', '27 November 2025'],
    ['7/3/2025', '2025-03-07', '7 March 2025'],
    ['03/04/2025', '2025-04-03', '3 April 2025'],
    ['27 Nov 2025', '2025-11-27', '27 November 2025'],
    ['27-Nov-25', '2025-11-27', '27 November 2025'],
    ['27th November, 2025', '2025-11-27', '27 November 2025'],
    ['1st of March 2026', '2026-03-01', '1 March 2026'],
    ['November 27, 2025', '2025-11-27', '27 November 2025'],
    ['Nov 2025', '2025-11', 'November 2025'],
    ['Nov-25', '2025-11', 'November 2025'],
    ["Sept. '25", '2025-09', 'September 2025'],
    ['november 2025', '2025-11', 'November 2025'],
    ['11/2025', '2025-11', 'November 2025'],
    ['नवंबर 2025', '2025-11', 'November 2025'],
    ['२७ नवम्बर २०२५', '2025-11-27', '27 November 2025'],
    ['२७/११/२०२५', '2025-11-27', '27 November 2025'],
    ['2025/11/27', '2025-11-27', '27 November 2025'],
    ['27/11/2025 00:00:00', '2025-11-27', '27 November 2025'],
    ['2025-11-27T09:30:00.000+05:30', '2025-11-27', '27 November 2025'],
    ['29/02/2024', '2024-02-29', '29 February 2024'],
    [' 27/11/2025 ', '2025-11-27', '27 November 2025'],
  ])('%s is %s', (written, value, says) => {
    expect(understandDate(written, TODAY)).toEqual({ value, says });
  });

  test('one that is written as we say it needs no words', () => {
    expect(understandDate('November 2025', TODAY)).toEqual({ value: '2025-11' });
  });

  test.each(['2025-11-27', '2025-11', '2025', '2011-12'])('%s is as records hold it', (written) => {
    expect(understandDate(written, TODAY)).toEqual({ value: written });
  });
});

const HOW = 'Write the day first, as in 27/11/2025, or the month, as in Nov 2025, or the year alone.';

describe('what is refused, and why', () => {
  test.each([
    [
      '11/27/2025',
      '"11/27/2025" is no date with the day first: there is no month 27. With the month first it is 27 November 2025.',
      'If that is meant, write 27/11/2025.',
    ],
    [
      '45988',
      '"45988" is a spreadsheet\'s number for a day: it stands for 27 November 2025.',
      'If that is meant, write 2025-11-27.',
    ],
    ['31/11/2025', '"31/11/2025" is not in the calendar.', HOW],
    ['29/02/2025', '"29/02/2025" is not in the calendar.', HOW],
    ['45/13/2025', '"45/13/2025" is not in the calendar.', HOW],
    ['2025-13', '"2025-13" is not in the calendar.', HOW],
    ['25-Nov', '"25-Nov" names no year.', 'Write the year too, as in 25-Nov 2025.'],
    [
      'Nov 25',
      '"Nov 25" may be a day without its year, or the month of a year.',
      'Write 25 Nov with the year, or Nov 2025.',
    ],
    ['27 Novmber 2025', '"27 Novmber 2025" names no month.', `Did you mean "November"? ${HOW}`],
    [
      '2024-25',
      '"2024-25" is a financial year, not a date.',
      'Write its last day, 31/03/2025; a figure for the whole of it has the period 2024-04-01/2025-03-31.',
    ],
    [
      'FY 2024-2025',
      '"FY 2024-2025" is a financial year, not a date.',
      'Write its last day, 31/03/2025; a figure for the whole of it has the period 2024-04-01/2025-03-31.',
    ],
    ['last week', '"last week" is not a date.', HOW],
    ['', '"" is not a date.', HOW],
    [
      '25/11/2026',
      '"25/11/2026" lies in the future (today is 2026-11-24).',
      'Write the day on which it was so. For what is only planned, write the day on which it was said, and yes in "planned".',
    ],
  ])('%s', (written, message, fix) => {
    expect(understandDate(written, TODAY)).toEqual({ fault: { message, fix } });
  });

  test('a later date stands where no day is given to hold it against', () => {
    expect(understandDate('Mar 2031')).toEqual({ value: '2031-03', says: 'March 2031' });
  });
});
