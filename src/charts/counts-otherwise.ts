/** Words by which a note says what a figure counts, or that it does not count what others do. */
const WORDS = [
  'counts?',
  'counted',
  'not people',
  'not of',
  'of every kind',
  'of all channels',
  'all complaint channels',
  'not told apart',
  'add up to',
  'the sum of',
  'worked out',
  'registered',
  'logged in',
  'bought',
  'only',
  'lines? \\w+ and \\w+',
  'information about',
  'seats',
  'kinds of',
  'sample',
  'included',
  'averaged?',
  'record for one day',
  'first day',
  'first week',
  'first month',
  'first 24 hours',
  'first \\w+ (?:days|weeks|months)',
];
const COUNTS_OTHERWISE = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'i');

/** True when a claim's note says how the figure counts, so that it cannot be read against another unseen. */
export function countsOtherwise(note: string | undefined): boolean {
  return note !== undefined && COUNTS_OTHERWISE.test(note);
}
