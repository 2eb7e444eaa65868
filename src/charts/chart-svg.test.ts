import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chartPicture, pictureSvg } from './chart-picture.ts';
import type { ChartSpec } from './chart-spec.ts';
import { chartSvg } from './chart-svg.ts';
import { sentenceOf } from './chart-words.ts';
import { onLogarithmicAxis } from './choose.ts';
import { LOOK_OF_RASTER, lookOfPage } from './look.ts';
import { NAMES, only, PER_PERIOD, STOCK, specsFrom } from './specs-for-tests.ts';

const LOOK = lookOfPage((source) => `/sources/${source}/`);
const draw = (spec: ChartSpec) => parse(chartSvg(spec, 'What it shows', NAMES, LOOK));
const textsOf = (spec: ChartSpec) =>
  draw(spec)
    .querySelectorAll('text')
    .map(({ textContent }) => textContent);

const BARS = only(
  specsFrom(STOCK, {
    one: '150 | 2025-12-25 | official-statement | note more than\n 175 | 2025-12 | press',
    'a & b': '1000 | 2025-11 | press',
  }).bars,
);
const LINES = only(
  specsFrom(STOCK, { one: '350|2025|press\n161|2025-01|press\n200|2025-03|press\n400|2025-03|vendor' }).lines,
);

describe('a picture of bars', () => {
  test('has for each claim a bar as long as its figure, its words and the way to its source', () => {
    const links = draw(BARS).querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sources/src-b/',
      '/sources/src-a/',
      '/sources/src-a/',
    ]);
    expect(links.map((link) => link.querySelector('rect')?.getAttribute('width'))).toEqual([
      '17.5%',
      '15%',
      '100%',
    ]);
    expect(links.map((link) => link.querySelector('rect')?.getAttribute('class'))).toEqual([
      'c-rival',
      'c-bar',
      'c-bar',
    ]);
    expect(links.map((link) => link.querySelector('title')?.textContent)).toEqual([
      'Model one, 175 services, December 2025, press, Paper src-b, conflicts with another report',
      'Model one, more than 150 services, 25 December 2025, official statement, Paper src-a, conflicts with another report',
      'Model a & b, 1,000 services, November 2025, press, Paper src-a',
    ]);
    expect(textsOf(BARS)).toEqual([
      'Model one',
      '175, December 2025, contested',
      'more than 150, 25 December 2025, contested',
      'Model a & b',
      '1,000, November 2025',
      '0',
      '500',
      '1,000',
    ]);
  });

  test('says periods over its panels, or beside each figure when all are of one period', () => {
    const two = { one: '30|2025-01|press|period month', two: '40|2025-01|press|period day' };
    expect(textsOf(only(specsFrom(PER_PERIOD, two).bars))).toEqual(
      expect.arrayContaining(['In a day', 'In a month', '30, January 2025']),
    );
    const same = { ...two, two: '40|2025-01|press|period month' };
    expect(textsOf(only(specsFrom(PER_PERIOD, same).bars))).toContain('30, in a month, January 2025');
  });
});

describe('a picture of lines', () => {
  test('has a sign for each claim, hollow where nothing is joined to it, and strokes between the others', () => {
    const signs = draw(LINES).querySelectorAll('a');
    expect(signs.map((sign) => sign.querySelector('path')?.getAttribute('class'))).toEqual([
      'c-open c-0',
      'c-mark c-0',
      'c-mark c-0',
      'c-open c-0',
    ]);
    // One stroke of the line, and one in the legend.
    expect(draw(LINES).querySelectorAll('line.c-stem')).toHaveLength(2);
    // The claim of the year is as long as the year.
    expect(signs[0]?.querySelectorAll('line')).toHaveLength(1);
  });

  test('tells lines apart by sign and class, with a legend', () => {
    const line = '1|2025-01|press\n2|2025-02|press\n3|2025-03|press';
    const drawn = draw(only(specsFrom(STOCK, { one: line, two: line }).lines));
    const legend = drawn.querySelectorAll('path').slice(0, 2);
    expect(legend.map((sign) => sign.getAttribute('class'))).toEqual(['c-mark c-0', 'c-mark c-1']);
    expect(new Set(legend.map((sign) => sign.getAttribute('d'))).size).toBe(2);
  });

  test('says that its axis is logarithmic when it is', () => {
    const whole = onLogarithmicAxis(LINES);
    expect(textsOf(only(whole))).toContain('Logarithmic axis: each mark is ten times the one before.');
    expect(textsOf(LINES).join(' ')).not.toContain('ogarithmic');
  });
});

describe('every picture', () => {
  test.each([BARS, LINES])('is one image with its sentence, and nothing that the policy forbids', (spec) => {
    const svg = chartSvg(spec, 'Say "so" & <more>', NAMES, LOOK);
    expect(svg).toContain('<rect role="img" aria-label="Say &quot;so&quot; &amp; &lt;more&gt;"');
    expect(svg).not.toMatch(/ style=|<script|<style| on\w+=/);
  });

  test.each([BARS, LINES])('has no links and no classes as a raster', (spec) => {
    const svg = chartSvg(spec, 'x', NAMES, LOOK_OF_RASTER).replace('class="chart-svg"', '');
    expect(svg).not.toMatch(/<a |class=/);
  });
});

describe('the sentence', () => {
  test('of bars says each model with its date, and what contests it', () => {
    expect(sentenceOf(BARS, 'Services', NAMES)).toBe(
      'Services: by model: Model one more than 150 services (25 December 2025; contested: 175 services, December 2025); Model a & b 1,000 services (November 2025).',
    );
  });

  test('of lines says from where to where', () => {
    expect(sentenceOf(LINES, 'Services', NAMES)).toBe(
      'Services: over time: Model one from 161 services (January 2025) to 200 services (March 2025), 4 figures.',
    );
  });
});

describe('the raster', () => {
  const caption = { title: 'Services: by model', subtitle: 'Counted: services.', foot: 'On Record.' };

  test('has title, sources and figures in it', () => {
    const svg = pictureSvg(BARS, caption, NAMES);
    for (const words of [
      'Services: by model',
      'Sources: Paper src-b, Paper src-a',
      'On Record.',
      'Model one',
    ]) {
      expect(svg).toContain(words);
    }
  });

  test('is a PNG of 1200 × 630, the same each time', () => {
    const png = Buffer.from(chartPicture(BARS, caption, NAMES));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(Buffer.from(chartPicture(BARS, caption, NAMES)))).toBe(true);
  });

  test('draws Latin and Devanagari from the fonts that npm brought', () => {
    const sizeOf = (title: string) => chartPicture(BARS, { ...caption, title }, NAMES).length;
    // A letter without a face is the same empty box each time.
    expect(sizeOf('दर्ज सेवाएँ')).not.toBe(sizeOf('क्षत्रिय नं'));
  });
});
