const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What /compare/ says in English. */
export const compareChoiceEn = {
  intro:
    'Put two to six models side by side: where they differ, what is only claimed, and what nobody has asked. "No record" means that nothing was found in public sources and no tour has asked; it is not a no.',
  choose: 'Choose what to compare',
  models: (chosen: number) => `Models (${chosen} of 2 to 6)`,
  pinned: 'pinned',
  show: 'What to show',
  dimensions: 'Dimensions',
  useCases: 'Use cases',
  all: 'all',
  differences: 'Only where they differ',
  empty: 'Also rows without any record',
  perLakh: 'Totals per lakh people',
  find: 'Find a row',
  csv: 'Download this table (CSV)',
  print: 'Print it',
  copy: 'Copy a link to it',
  copied: 'The link is copied.',
  notCopied: 'The link stands in the address line of your browser.',
  start: 'Begin again',
  attribute: 'Attribute',
  caption: (rows: number, models: number) =>
    `${plural(rows, 'attribute', 'attributes')}, ${plural(models, 'model', 'models')}`,
  count: (shown: number, hidden: number) =>
    hidden === 0
      ? plural(shown, 'row', 'rows')
      : `${plural(shown, 'row', 'rows')}; ${plural(hidden, 'more has', 'more have')} no record in any of these models`,
  none: 'No row fits these choices. Take one of them back.',
  prose: 'told in words: read each',
  mixed: 'These figures do not count the same time.',
  counts: (words: string) => `counts ${words}`,
  also: 'also says',
  perLakhPeople: (figure: string) => `${figure} per lakh people`,
  populationOf: (people: string, year: number, publisher: string) =>
    `${people} people, ${year} (${publisher})`,
  notPerLakh: 'not counted per head: no population on record',
  tooFew: 'Two models at least must stay.',
  tooMany: 'Six models are the most that fit side by side. Take one out first.',
  ignored: (ids: string) => `Passed over, since there is no such thing here: ${ids}.`,
  failed: (name: string) => `${name} could not be loaded. Check the network and choose it again.`,
  sources: 'Sources',
  claims: 'All claims of this answer',
  close: 'Close',
  openPage: 'Open as a page',
  loading: 'Loading …',
  noScript:
    'Choosing needs JavaScript. Without it, each dimension stands whole on a page of its own, and Delhi beside each other model.',
  whole: 'Every model, by dimension',
  csvColumns: {
    dimension: 'Dimension',
    attribute: 'Attribute',
    unit: 'Unit',
    asOf: (model: string) => `${model}: as of`,
    basis: (model: string) => `${model}: how it is known`,
    source: (model: string) => `${model}: source`,
    address: (model: string) => `${model}: where all its claims stand`,
  },
} as const;
