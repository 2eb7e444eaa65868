import { describe, expect, test } from 'vitest';
import { loadCorpus, recordsOf } from '../corpus/index.ts';
import { stringsFor } from '../i18n/index.ts';
import { deriveKnowledge } from './derive-knowledge.ts';
import { homePage } from './home-page.ts';
import { tourListPage } from './tour-pages.ts';

const records = recordsOf(loadCorpus('tests/fixtures/valid'));
const NOTE = { id: 'note', title: 'A note', publisher: 'A test', type: 'visit-note' } as const;
const { homePage: home, tour } = stringsFor('en');

/** What the home page and the list of tours say of visits, with these sources. */
function sayOfVisits(sources: typeof records.sources): string[] {
  const knowledge = deriveKnowledge({ ...records, sources }, '2026-11-24');
  return [
    home.basisIntro(3, homePage(knowledge, 'en').hasVisitNote),
    tour.intro(tourListPage(knowledge, 'en').hasVisitNote),
  ];
}

describe('the home page and the list of tours', () => {
  test('say that nobody has visited anyone, as long as no visit note is on record', () => {
    expect(sayOfVisits(records.sources)).toEqual([
      '3 claims by basis, strongest first. Nobody has visited anyone yet: nothing here is observed.',
      "Visits of Delhi's officials to other states: what is reported of them, what is announced, and what nobody has written down. No visit note is on record yet.",
    ]);
  });

  test('do not say so any more once there is one', () => {
    expect(sayOfVisits([...records.sources, NOTE])).toEqual([
      '3 claims by basis, strongest first.',
      "Visits of Delhi's officials to other states: what is reported of them, what is announced, and what nobody has written down.",
    ]);
  });
});
