import type { LocalText } from '../schemas/text.ts';
import type { Dimension } from '../schemas/vocabulary.ts';

/** A text of the form: both languages, since a phone shows the one that its user chooses. */
type FormText = Required<LocalText>;

/** What the form says besides the questions of the dictionary. */
export const formWords = {
  dimensions: {
    scope: { en: 'Scope', hi: 'दायरा' },
    technology: { en: 'Technology', hi: 'तकनीक' },
    protocols: { en: 'Protocols', hi: 'नियम और प्रक्रिया' },
    staffing: { en: 'Staffing', hi: 'कर्मचारी' },
    impact: { en: 'Impact', hi: 'प्रभाव' },
    cost: { en: 'Cost', hi: 'लागत' },
  } satisfies Record<Dimension, FormText>,
  visit: { en: 'The visit', hi: 'दौरा' },
  visitedOn: { en: 'On which day did you ask?', hi: 'आपने किस दिन पूछा?' },
  notInFuture: { en: 'This day has not come yet.', hi: 'यह दिन अभी आया नहीं है।' },
  officeAsked: { en: 'Which office did you ask?', hi: 'आपने किस कार्यालय से पूछा?' },
  officeAskedHint: {
    en: 'The office or post, never the name of a person.',
    hi: 'कार्यालय या पद लिखें, किसी व्यक्ति का नाम कभी नहीं।',
  },
  source: { en: 'Id of the visit note or interview', hi: 'दौरे के नोट या साक्षात्कार की आईडी' },
  sourceHint: {
    en: 'Leave empty if you do not know it: it is named when the answers are taken in.',
    hi: 'पता न हो तो खाली छोड़ें: उत्तर दर्ज करते समय इसे जोड़ा जाएगा।',
  },
  answers: {
    yes: { en: 'Yes', hi: 'हाँ' },
    no: { en: 'No', hi: 'नहीं' },
    unknown: { en: 'Asked, not known', hi: 'पूछा, पता नहीं' },
    'not-applicable': { en: 'Not applicable', hi: 'लागू नहीं' },
  },
  alone: {
    en: '"Asked, not known" and "Not applicable" stand alone.',
    hi: '"पूछा, पता नहीं" और "लागू नहीं" के साथ और कुछ न चुनें।',
  },
  notNegative: { en: 'Write 0 or more.', hi: '0 या उससे अधिक लिखें।' },
  percent: { en: 'Write a share from 0 to 100.', hi: '0 से 100 के बीच लिखें।' },
  periods: {
    day: { en: 'One day', hi: 'एक दिन' },
    month: { en: 'One month', hi: 'एक महीना' },
    year: { en: 'One year', hi: 'एक वर्ष' },
  },
  periodOf: { en: 'Of what length of time does this figure speak?', hi: 'यह आँकड़ा कितने समय का है?' },
  dateOf: { en: 'Of which day, month or year?', hi: 'किस दिन, महीने या वर्ष का?' },
  dateHint: {
    en: 'As in 27/11/2025, Nov 2025 or 2025: as far as it is known.',
    hi: 'जैसे 27/11/2025, नवंबर 2025 या 2025: जितना पता हो।',
  },
  unit: { en: 'Unit', hi: 'इकाई' },
  notKnown: {
    en: 'Which of these figures did nobody know?',
    hi: 'इनमें से कौन से आँकड़े किसी को पता नहीं थे?',
  },
  notKnownHint: {
    en: 'Tick only what was asked. What was not asked stays empty.',
    hi: 'केवल वही चुनें जो पूछा गया। जो नहीं पूछा गया उसे खाली छोड़ें।',
  },
  planned: { en: 'Which of these answers are only planned?', hi: 'इनमें से कौन से उत्तर केवल योजना हैं?' },
  plannedHint: {
    en: 'Tick what is promised or ordered and not in use yet.',
    hi: 'वह चुनें जिसका वादा या आदेश हुआ है पर जो अभी चालू नहीं है।',
  },
  notes: { en: 'Notes', hi: 'टिप्पणी' },
  notesHint: {
    en: 'What the answers leave out: "about", "since when", who said otherwise. No names of persons.',
    hi: 'जो उत्तरों में नहीं आया: "लगभग", "कब से", किसने कुछ और कहा। व्यक्तियों के नाम न लिखें।',
  },
} as const;
