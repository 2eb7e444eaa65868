/** What the entry page says in English. */
export const entryEn = {
  title: 'Enter what you learnt',
  description:
    'One form for a visit or a piece of desk research: the source, what it says, and what you argue from it. Works offline; nothing is sent.',
  intro:
    'One visit, or one piece of desk research: the source, what it says, and what you argue from it. When it is ready you save one file and send it to whoever keeps these records.',
  keeps: [
    'Nothing is sent anywhere. What you type is kept on this device alone, at every keystroke.',
    'It works without a network once this page has been open, on a phone too.',
    'Do not type names, telephone numbers or addresses of private people: what you enter is meant to be published.',
  ],
  noScript:
    'This form needs JavaScript, since it keeps what you type on your device. Without it, take the question sheet of a model from the list of gaps: it opens in any spreadsheet.',
  toGaps: 'Question sheets',
  optional: (label: string) => `${label} (if it applies)`,
  asIn: (example: string) => `As in: ${example}`,
  choose: 'Choose',
  more: 'More, if it applies',
  addToList: 'Add',
  find: 'Type a few words of it, then choose',
  found: (shown: number, all: number) =>
    all === 0
      ? 'None found. Try fewer words.'
      : all > shown
        ? `${shown} of ${all}. Type more words to see others.`
        : `${all} found`,
  offer: {
    understood: (says: string) => `Understood as ${says}.`,
    take: (value: string, note?: string) =>
      note === undefined ? `Write ${value}` : `Write ${value}, and "${note}" in the note`,
  },
  notAskedYet: 'Not filled in yet',
  notAnsweredYet: 'no answer yet',
  stages: { 'in-use': 'in use', planned: 'planned' } as Record<string, string>,
  statuses: { draft: 'draft', 'in-review': 'in review', published: 'published' } as Record<string, string>,
  remove: (what: string) => `Remove ${what}`,
  drafts: {
    title: 'On this device',
    none: 'No draft is kept on this device yet.',
    begin: 'Begin a new one',
    visit: 'From a visit',
    desk: 'From desk research',
    openFile: 'Open a file: a bundle or a finding',
    correct: 'Correct a finding that is on the site',
    correctOpen: 'Open it',
    untitled: 'Without a title yet',
    changed: (when: string) => `changed ${when}`,
    open: (title: string) => `Open: ${title}`,
    remove: (title: string) => `Delete: ${title}`,
    ask: (title: string) => `Delete "${title}" from this device? What was not saved as a file is lost.`,
    yes: 'Delete',
    no: 'Keep it',
    elsewhere: 'This draft is open in another tab or window. Go on there, or close it first.',
    all: 'All drafts',
  },
  state: {
    saving: 'Keeping …',
    kept: (when: string) => `Kept on this device at ${when}`,
    refused:
      'This browser does not let the page keep what you type: it would be lost with the tab. Save it as a file below before you close the page.',
    full: 'The device has no room left to keep what you type: it would be lost with the tab. Save it as a file below, then make room.',
    records: (when: string) => `The records that you choose from are of ${when}.`,
    offline: 'No network. You can go on: everything needed is on this device.',
    noRecords:
      'The records could not be loaded, so models and attributes cannot be chosen yet. Open this page once with a network.',
  },
  steps: {
    title: 'Steps',
    short: {
      source: (isGiven: boolean) => (isGiven ? '1. Source ✓' : '1. Source'),
      claims: (count: number) => `2. Claims (${count})`,
      findings: (count: number) => `3. Findings (${count})`,
      finish: '4. Save',
    },
    oneSource:
      'One file brings one new source. If you have read two, begin a draft for each and send both files; a finding on both comes last, when their claims are on the site.',
    source: '1. The source',
    sourceText:
      'What you saw, heard or read. Leave it empty if your claims rest on sources that are on record.',
    claims: '2. What it says',
    claimsText:
      'One answer to one question at a time. Two sources that agree are two claims. If it was asked and nobody could say, choose "asked, not known"; if it was not asked, write nothing.',
    findings: '3. What you argue from it',
    findingsText: 'A lesson for Delhi, from these claims and from older ones. You may leave this out.',
    finish: '4. Check it and save it as a file',
  },
  model: {
    label: 'Of which model?',
    help: 'The service that the source speaks of. If it is not in the list, put it in a finding and say so.',
  },
  claim: (number: number) => `Claim ${number}`,
  addClaim: 'Add a claim',
  finding: (number: number) => `Finding ${number}`,
  addFinding: 'Add a finding',
  newSource: 'The source above',
  findingId: {
    label: 'Name in the address',
    help: 'A few words of the title in small letters, with hyphens between. It never changes afterwards.',
    example: 'keep-a-second-door-open',
  },
  body: {
    label: 'The text',
    help: '150 to 400 words: what was done, what it brought, what did not work. Plain paragraphs; a line that begins with "- " is an item of a list; **two stars** make bold. After each statement, cite the claim that it comes from: put the caret there, choose the claim, and insert.',
    words: (count: number) => `${count} ${count === 1 ? 'word' : 'words'} of 150 to 400`,
    cite: 'Cite a claim',
    citeFigure: 'Insert its figure',
    citeSource: 'Insert its source alone',
    preview: 'As readers will see it',
  },
  value: {
    unit: (unit: string) => `in ${unit}`,
    held: 'On record now',
    nothing: 'Nothing is on record.',
    yes: 'yes',
    no: 'no',
    unknown: 'asked, not known',
    'not-applicable': 'not applicable',
  },
  finish: {
    check: 'Check it',
    sound: 'No faults. It can be saved and sent.',
    faults: (count: number) =>
      count === 1 ? 'One thing must be mended first' : `${count} things must be mended first`,
    warnings: 'Worth a look',
    missed: 'What a reader would miss',
    nothingMissed: 'Nothing that a machine can see.',
    empty: 'There is nothing to save yet.',
    bundle: 'Save the bundle',
    bundleText:
      'One file with the source, the claims and the findings. Send it to whoever keeps these records; they file it with one command.',
    share: 'Share the bundle',
    whereToSend: 'Where to send it, and what happens then',
    apart: 'Or in parts',
    claimsFile: 'The claims as a table (.csv)',
    findingFile: (id: string) => `${id}.mdx`,
    unfinished: 'It has faults still. It can be saved, but it will not be filed until they are mended.',
    saved: (name: string) => `Saved as ${name}.`,
    photographs: 'Photographs',
    photographsText:
      'They are not part of the file. They show faces, screens with personal data, and often the place where they were taken. Send them apart to the office that keeps the visit note, and describe in the claim what they show.',
  },
  file: {
    notRead: (name: string) => `${name} could not be opened. It is neither a bundle nor a finding.`,
    faults: (name: string) => `${name} could not be opened:`,
  },
} as const;
